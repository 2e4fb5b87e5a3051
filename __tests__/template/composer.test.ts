/**
 * The law of the tree builder: it takes and refuses what the `yaml` package's own composer does (but for what
 * CloudFormation is known to take besides), and makes the same values of it.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from '../../src/template/node.ts';
import { read } from './reading.ts';

const TEMPLATE = `AWSTemplateFormatVersion: '2010-09-09'
# A comment
Parameters:
  Stage: { Type: String, Default: "dev", AllowedValues: [dev, 'prod'] }
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub "\${Stage}-orders" # why
      Subscription:
        - Protocol: lambda
          Endpoint: !GetAtt Fn.Arn
        - { Protocol: email, Endpoint: [ !Ref Mail, "x" ] }
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Code:
        ZipFile: |
          exports.handler = () => {};
      Description: >-
        two
        lines
      Tags:
      - Key: &key a
        Value: b
`;

const PIECES = [
  '',
  ' ',
  '  ',
  '\n',
  '\t',
  ':',
  ': ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  ' #',
  '!',
  '!Sub ',
  '&a ',
  '*key',
  '|',
  '>',
  '?',
  '? ',
  '---\n',
  '@',
  '\\',
  '\r\n',
  '...\n',
  '!!str ',
];

/** All scalars as they are written, so that schemas make no difference. */
const asWritten = (node: unknown): unknown => {
  if (isMap(node))
    return new Map(node.items.map(({ key, value }) => [JSON.stringify(asWritten(key)), asWritten(value)]));
  if (isSeq(node)) return node.items.map(asWritten);
  return isScalar(node) ? (node.source ?? '') : '';
};

/** Tags, anchors and merge keys come out otherwise on purpose. */
const isTagged = (text: string): boolean => /[!&*]|<</.test(text);

/** The same without any, so that values are compared as well. */
const PLAIN = TEMPLATE.replace(/!\w+ |&key /g, '');

const asRead = (node: Node): unknown => {
  if (node.kind === 'map')
    return new Map([...node.entries].map(([key, { value }]) => [JSON.stringify(key), asRead(value)]));
  if (node.kind === 'list') return node.items.map(asRead);
  return node.text;
};

test('agrees with the composer of the package on mutations of a template', () => {
  const mutation = fc.record({
    at: fc.nat(TEMPLATE.length),
    drop: fc.nat(4),
    piece: fc.constantFrom(...PIECES),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(TEMPLATE, PLAIN),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (template, mutations) => {
        const text = mutations.reduce(
          (before, { at, drop, piece }) => before.slice(0, at) + piece + before.slice(at + drop),
          template,
        );
        const document = parseDocument(text, {
          strict: false,
          uniqueKeys: false,
          prettyErrors: false,
          schema: 'failsafe',
          logLevel: 'silent',
        });
        const codes = document.errors.map(({ code }) => code).filter((code) => code !== 'MULTIPLE_DOCS');
        const { root, problems } = read(text);
        const refused = root === undefined && problems.length > 0;
        // Stricter on purpose: aliases to what isn't complete, maps as keys, and a tag that runs into its value.
        if (codes.length === 0 && refused)
          expect(problems[0]?.message).toMatch(/alias|where a key is needed|a space is missing here/);
        // Laxer on purpose: quoted text that goes on further left.
        else if (codes.length > 0)
          expect(
            refused ||
              codes[0] === 'BAD_INDENT' ||
              codes[0] === 'TAG_RESOLVE_FAILED' ||
              (codes[0] === 'MISSING_CHAR' && /quote/.test(document.errors[0]?.message ?? '')),
          ).toBe(true);
        else if (root !== undefined && !isTagged(text))
          expect(asRead(root)).toEqual(asWritten(document.contents));
      },
    ),
    { numRuns: 1_000 },
  );
});
