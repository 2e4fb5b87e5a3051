// Addresses on GitHub: the lines of a file at a commit.
import { describe, expect, test } from '@jest/globals';
import { linkTo } from '../../src/action/github/links.ts';
import { spanOf } from '../support/result.ts';

const filesUrl = 'https://github.com/acme/shop/blob/abc123';
const link = (text: string, part: string, path = 'template.yaml') =>
  linkTo({ filesUrl })(spanOf(text, part, path));

const text = 'Resources:\n  Fn:\n    Type: x\n    Role: y\n';

describe('the address of a place', () => {
  test.each([
    ['one line', 'Type: x', '#L3'],
    ['several lines', 'Type: x\n    Role', '#L3-L4'],
    ['lines with their last line break', 'Type: x\n    Role: y\n', '#L3-L4'],
  ])('has %s', (_, part, anchor) => {
    expect(link(text, part)).toBe(`${filesUrl}/template.yaml${anchor}`);
  });

  test('can not be left by what a path has in it', () => {
    expect(link(text, 'Fn', 'a b/(x) [y] #1?.yaml')).toBe(
      `${filesUrl}/a%20b/%28x%29%20%5By%5D%20%231%3F.yaml#L2`,
    );
  });
});
