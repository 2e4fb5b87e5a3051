import { describe, expect, test } from '@jest/globals';
import { isSurelyTemplate, isTemplate } from '../../src/template/sniff.ts';
import { read } from './reading.ts';

describe('a template is told by its text', () => {
  test.each([
    ['AWSTemplateFormatVersion: 2010-09-09\nResources:\n  T:\n    Type: AWS::SNS::Topic\n'],
    [
      '# what it is\nTransform: AWS::Serverless-2016-10-31\nResources: # all\n  T:\n    Type: AWS::SNS::Topic\n',
    ],
  ])('%j', (text) => {
    expect([isSurelyTemplate(text), isTemplate(read(text).root)]).toEqual([true, true]);
  });

  test.each([
    ['Parameters:\n  Resources: some\n  Transform: none\n'],
    ['Resources: all\nTransform: none\n'],
    ['Parameters:\n  A: b\n---\nTransform: T\nResources:\n  T:\n    Type: AWS::SNS::Topic\n'],
    ['{\n"Parameters": {\nTransform: T,\nResources:\n1}}\n'],
  ])('but not %j', (text) => {
    expect([isSurelyTemplate(text), isTemplate(read(text).root)]).toEqual([false, false]);
  });
});
