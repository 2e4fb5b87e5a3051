/** Templates of ARNs, the notation of all facts: what names stand for is the caller's to say. */
import { describe, expect, it } from '@jest/globals';
import { cloudformationTypes } from '../../src/data/generated/cloudformation.ts';
import { actionTable } from '../../src/iam/action-table.ts';
import { ActionCatalogue } from '../../src/iam/actions.ts';
import { ALL_FACTS } from '../../src/services/index.ts';
import { arnAt, fillArn } from '../../src/text/arn-template.ts';
import { show } from '../../src/text/symbolic-string.ts';

const region = { id: 'AWS::Region', label: '${AWS::Region}', reason: 'open' };
const HERE = { partition: ['aws-cn'], region: [region], account: ['123456789012'] };

describe('a template of an ARN', () => {
  it('takes partition, region and account from the location, and the rest from the caller', () => {
    const arn = arnAt(HERE, 'arn:${Partition}:sns:${Region}:${Account}:${Topic}', (name) => `the${name}`);
    expect(arn).toEqual(['arn:aws-cn:sns:', region, ':123456789012:theTopic']);
  });

  it('tells two places of one name apart', () => {
    expect(fillArn('${a}/${b}/${a}', (name, position) => `${name}${position}`)).toEqual(['a1/b3/a5']);
  });

  it('without a name is the text itself, and an empty one is empty', () => {
    expect(fillArn('arn:aws:s3:::b', () => 'x')).toEqual(['arn:aws:s3:::b']);
    expect(fillArn('', () => 'x')).toEqual([]);
  });

  it('takes names for what they are: one that JavaScript knows is no value', () => {
    expect(arnAt(HERE, '${__proto__}${constructor}', (name) => `<${name}>`)).toEqual([
      '<__proto__><constructor>',
    ]);
  });
});

describe('facts', () => {
  const ofTypes = cloudformationTypes.split('\n').map((line) => line.split('|')[2] ?? '');
  const catalogue = new ActionCatalogue(actionTable);
  const ofActions = catalogue.prefixes().flatMap((prefix) =>
    [
      ...new Set(
        catalogue
          .service(prefix)
          ?.all()
          .flatMap(({ resourceTypes }) => resourceTypes),
      ),
    ].map(({ arn }) => arn),
  );
  const ofSources = ALL_FACTS.map(({ sourceArn }) => sourceArn ?? '');

  it.each([
    ['of the resource types', ofTypes, 900],
    ['of what actions work on', ofActions, 1000],
    ['of event sources', ofSources, 30],
  ])('%s are whole ARNs in this notation', (_, all, atLeast) => {
    const given = all.filter((arn) => arn !== '');
    expect(given.length).toBeGreaterThan(atLeast);
    expect(given.filter((arn) => !/^arn:\$\{Partition\}:(?:[^<>{}]|\$\{[^{}]+\})*$/.test(arn))).toEqual([]);
  });

  it('give each open part of an ARN a value of its own', () => {
    const type = catalogue.named('dynamodb:Query')?.[0]?.resourceTypes.find(({ key }) => key === 'index');
    const arn = type?.text ?? [];
    expect(show(arn)).toBe(
      'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}',
    );
    expect(new Set(arn.map((part) => (typeof part === 'string' ? '' : part.id))).size).toBe(6);
  });
});
