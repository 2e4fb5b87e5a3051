/** The tools that make templates. */
import type { Files } from '../template/files.ts';
import { Cdk } from './cdk.ts';
import { Assemblies } from './cdk-assembly.ts';
import type { Maker } from './maker.ts';
import { ServerlessFramework } from './serverless.ts';

export interface Makers {
  readonly all: readonly Maker[];
  /** For templates that AWS CDK made: a nested stack's is an asset. */
  readonly assemblies: Assemblies;
}

export function makersIn(files: Files): Makers {
  const assemblies = new Assemblies(files);
  return { assemblies, all: [new Cdk(files, assemblies), new ServerlessFramework(files)] };
}

/** Is it the name of a file that one of the tools is told by? */
export const marksProject = (name: string): boolean =>
  [Cdk.marks, ServerlessFramework.marks].some((marks) => marks.test(name));
