/** Snapshots of texts as they stand, without quotes and escapes. CommonJS, for Jest requires its serializers. */
module.exports = {
  test: (value) => typeof value === 'string',
  serialize: (value) => value,
};
