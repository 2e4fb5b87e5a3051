import { describe, expect, test } from '@jest/globals';
import { docsOf } from '../../src/action/docs.ts';
import { DOCS, version } from '../../src/package-info.ts';

const environment = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'octo-org/our-fork',
  GITHUB_ACTION_REF: 'releases/v2',
};

describe('findings lead to the documentation', () => {
  test('of the revision that the workflow names', () => {
    expect(docsOf(environment)).toBe('https://github.com/octo-org/our-fork/blob/releases/v2/docs');
  });

  test.each([
    ['for an action of the checkout itself', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }],
    ['on a server of one’s own', { GITHUB_SERVER_URL: 'https://github.example.com' }],
    ['where the revision could not stand in an address', { GITHUB_ACTION_REF: 'a b)' }],
    ['where the repository is none', { GITHUB_ACTION_REPOSITORY: '../..' }],
  ])('of the release %s', (_, other) => {
    expect(docsOf({ ...environment, ...other })).toBe(DOCS);
    expect(DOCS).toContain(`/blob/v${version}/docs`);
  });
});
