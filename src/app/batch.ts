/**
 * A part of the templates of a large run: read, and judged in groups that have to be judged together, as far as these
 * templates tell. What comes of it is plain data, so that a template is forgotten once it is judged.
 */
import type { Directory, NamedLink } from '../cloudformation/directory.ts';
import type { Offers } from '../cloudformation/offers.ts';
import type { Environment } from '../cloudformation/template.ts';
import { sourceId } from '../finding.ts';
import { type Shelf, shelf } from '../iam/catalogues.ts';
import { bug } from '../internal-error.ts';
import { excludedBy } from '../io/discover.ts';
import { Meetings } from '../model/meetings.ts';
import type { Files } from '../template/files.ts';
import { type Names, namesOf } from './fragments.ts';
import { type Judged, judgeTogether, STEPS, type Steps } from './judge.ts';
import { givenBy, takesByName } from './linked.ts';
import type { Maker } from './maker.ts';
import { makersIn } from './makers.ts';
import { type NestedInput, nestedPaths, type WithNested, withNested } from './nested.ts';
import type { Measure } from './phases.ts';
import { readTemplate, type TemplateFile } from './read-template.ts';
import { kinds, type Read } from './unfinished.ts';
import { unions } from './unions.ts';

/** A template instance of a run, by its place among all. */
export interface Member {
  readonly ordinal: number;
  readonly file: TemplateFile;
  readonly environment: Environment;
}

/** What holds for all templates of a run. */
export interface Circumstances {
  readonly files: Files;
  /** What the search was for: what it excludes is not nested either. */
  readonly patterns: readonly string[];
  /** The paths of the templates that are deployed by a name of their own. */
  readonly deployed: readonly string[];
}

/** What is known of an instance once it was read. */
export interface Surveyed extends Names {
  readonly ordinal: number;
  readonly path: string;
  /** Was it found by the search? Only then it may be put aside. */
  readonly isFound: boolean;
  /** What it is instead of a finished template. */
  readonly kind?: string;
}

/** What one template instance gives others, and where the instance comes in the order of the run. */
export interface Ranked {
  readonly rank: number;
  readonly offers: Offers;
}

/** Something that was asked for by a name, and what came of it, as a text. */
export interface Asked {
  readonly link: NamedLink;
  readonly answer: string;
}

/** What came of a group, and what it may have to do with others. */
export interface GroupJudged {
  readonly judged: Judged;
  /** Of each template instance, nested ones included, where it comes in the order of the run. */
  readonly ranks: readonly (readonly [id: string, rank: number])[];
  readonly given: readonly string[];
  readonly asked: readonly string[];
  readonly links: readonly Asked[];
}

/** Templates that have to be judged together. */
export interface Group {
  /** Their ordinals, in order. */
  readonly members: readonly number[];
  /** What is told apart by whoever else has it: files that they read, sources that they are told at. */
  readonly shared: readonly string[];
  /** Undefined where it has to be found out anew. */
  readonly offers?: readonly Ranked[];
  /** Undefined where it is not judged yet. */
  readonly result?: GroupJudged;
}

/** What came of a part of the templates. */
export interface Survey {
  readonly surveyed: readonly Surveyed[];
  readonly groups: readonly Group[];
}

/** Behind all that have a root: templates that only use each other. */
const LAST = 2 ** 40;

/** Does the work on parts of a run, in one thread. */
export class BatchWorker {
  readonly #circumstances: Circumstances;
  readonly #measure: Measure;
  readonly #steps: Steps;
  readonly #shelf: Shelf = shelf();
  readonly #kindOf: ReturnType<typeof kinds>;
  readonly #input: Omit<NestedInput, 'files'>;
  readonly #makers: readonly Maker[];

  constructor(circumstances: Circumstances, measure: Measure, steps: Steps = STEPS) {
    const { files, patterns, deployed } = circumstances;
    const paths = new Set(deployed);
    this.#circumstances = circumstances;
    this.#measure = measure;
    this.#steps = steps;
    this.#kindOf = kinds(files);
    const { all, assemblies } = makersIn(files);
    this.#makers = all;
    this.#input = {
      assemblies,
      measure,
      isExcluded: excludedBy(patterns),
      isDeployed: (path) => paths.has(path),
    };
  }

  /**
   * Reads templates, and judges those of which it can't be that others have to do with them. The others are judged once
   * all are read.
   */
  async survey(members: readonly Member[]): Promise<Survey> {
    const all = await this.#readAll(members);
    const surveyed = all.map(({ member: { ordinal, file }, read }): Surveyed => {
      const kind = this.#kindOf(read);
      const { source } = read.reading;
      return {
        ordinal,
        path: source.path,
        isFound: !file.named,
        ...namesOf(read.reading),
        ...(kind !== undefined && { kind }),
      };
    });
    const isOpen = new Set(
      surveyed.filter(({ isFound, lacking }) => isFound && lacking.length > 0).map(({ ordinal }) => ordinal),
    );
    const left = all.filter((_, index) => surveyed[index]?.kind === undefined);
    const groups: Group[] = [];
    for (const group of this.#groups(left)) {
      const mayBeFragment = group.some(({ member }) => isOpen.has(member.ordinal));
      groups.push(await this.#judge(group, undefined, mayBeFragment));
    }
    return { surveyed, groups };
  }

  /** Judges each group. `directory`: what all templates of the run give each other. */
  async judge(groups: readonly (readonly Member[])[], directory: Directory): Promise<readonly Group[]> {
    const done: Group[] = [];
    for (const members of groups) done.push(await this.#judge(await this.#readAll(members), directory));
    return done;
  }

  async #readAll(members: readonly Member[]): Promise<readonly ReadMember[]> {
    const all: ReadMember[] = [];
    for (const member of members) {
      const read = await this.#read(member);
      if (read !== undefined) all.push(read);
    }
    return all;
  }

  async #read(member: Member): Promise<ReadMember | undefined> {
    const { files, paths } = recording(this.#circumstances.files);
    const { file, environment } = member;
    paths.add(identityIn(files, file.source.path));
    const reading = await readTemplate(file, { files, environment, measure: this.#measure });
    return reading && { member, read: { template: file, reading }, paths };
  }

  /** Those together that are instances of one file, or nest one another. */
  #groups(all: readonly ReadMember[]): readonly (readonly ReadMember[])[] {
    const { files } = this.#circumstances;
    const nested = nestedPaths(
      all.map(({ read }) => read),
      { ...this.#input, files },
    );
    return unions(all, (_, index) => [all[index]?.read.template.source.path ?? '', ...(nested[index] ?? [])]);
  }

  /** @param isPostponed only what it gives others is found out. */
  async #judge(
    all: readonly ReadMember[],
    directory: Directory | undefined,
    isPostponed = false,
  ): Promise<Group> {
    const members = all.map(({ member: { ordinal } }) => ordinal);
    const { files, paths } = recording(this.#circumstances.files);
    const whole = await withNested(
      all.map(({ read }) => read),
      { ...this.#input, files },
    );
    const ranks = whole.roots.map(({ index, isLast }) => (members[index] ?? 0) + (isLast ? LAST : 0));
    const offers = whole.read.flatMap(({ reading: { template } }, index): Ranked[] =>
      template === undefined ? [] : [{ rank: ranks[index] ?? 0, offers: givenBy(template) }],
    );
    for (const { template } of whole.read) paths.add(identityIn(files, template.source.path));
    const giving = offers.filter(isGiving);
    const isTaking = whole.read.some(({ reading }) => takesByName(reading.source.text));
    const result =
      isPostponed || (directory === undefined && isTaking)
        ? undefined
        : await this.#result(whole, ranks, directory, giving.length > 0);
    // Some files are read only when they are asked for.
    const shared = new Set([...paths, ...all.flatMap((each) => [...each.paths])]);
    for (const path of elsewhere(result?.judged)) shared.add(path);
    return { members, shared: [...shared], offers: giving, ...(result && { result }) };
  }

  async #result(
    whole: WithNested,
    ranks: readonly number[],
    directory: Directory | undefined,
    isGiven: boolean,
  ): Promise<GroupJudged> {
    const own = new Set(whole.read.flatMap(({ reading }) => reading.template?.id ?? []));
    const meetings = new Meetings((id) => !isGiven && own.has(id.slice(0, id.indexOf('#'))));
    for (const id of own) meetings.give('template', [id]);
    const asking = new Asking(directory);
    const means = { makers: this.#makers, measure: this.#measure, shelf: this.#shelf };
    const { model: _, ...judged } = await judgeTogether(
      whole,
      { ...means, directory: asking, meetings },
      this.#steps,
    ).catch((error: unknown) => ({ ...failed(whole, error), model: undefined }));
    return {
      judged,
      ranks: whole.read.map(({ reading }, index) => [sourceId(reading.source), ranks[index] ?? 0]),
      given: [...meetings.given],
      asked: [...meetings.asked],
      links: asking.links,
    };
  }
}

interface ReadMember {
  readonly member: Member;
  readonly read: Read;
  /** The files that it reads, its own included. */
  readonly paths: ReadonlySet<string>;
}

/** The sources that something is told at in place of the template: several templates may be told there. */
const elsewhere = (judged: Judged | undefined): readonly string[] =>
  [...(judged?.findings ?? []), ...(judged?.unverified ?? [])].flatMap(({ one, from }) =>
    one.at.source === from.source ? [] : [`at ${one.at.source.path}`],
  );

const isGiving = ({ offers }: Ranked): boolean =>
  offers.export.length > 0 || offers['parameter-store'].length > 0;

const identityIn = (files: Files, path: string): string => files.identity?.(path) ?? path;

/** Files, and those of them that were read. */
function recording(files: Files): { readonly files: Files; readonly paths: Set<string> } {
  const paths = new Set<string>();
  const recorded: Files = {
    read: (path) => {
      const source = files.read(path);
      if (source !== undefined) paths.add(identityIn(files, path));
      return source;
    },
    identity: (path) => identityIn(files, path),
  };
  return { files: recorded, paths };
}

/** A directory, and what was asked of it. */
class Asking {
  readonly #directory: Directory | undefined;
  readonly #asked = new Map<string, Asked>();

  constructor(directory: Directory | undefined) {
    this.#directory = directory;
  }

  readonly find: Directory['find'] = (link) => {
    const found = this.#directory?.find(link) ?? { candidates: [] };
    this.#asked.set(JSON.stringify(link), { link, answer: JSON.stringify(found) });
    return found;
  };

  readonly functionArn: Directory['functionArn'] = (identity) => this.#directory?.functionArn(identity);

  get links(): readonly Asked[] {
    return [...this.#asked.values()];
  }
}

/** Where judging fails as a whole: that, of each of the templates. */
function failed({ read }: Pick<WithNested, 'read'>, error: unknown): Judged {
  const sources = read.map(({ reading }) => reading.source);
  return {
    findings: sources.map((source) => {
      const one = bug(source, 'checking this template', error);
      return { one, from: one.at };
    }),
    unverified: [],
    shown: { invocations: [], deliveries: [], functions: [], grants: 0 },
    taken: [],
    outcomes: sources.map((template) => ({
      template,
      path: template.path,
      functions: 0,
      error: 'the check failed at it',
    })),
    sources,
    leftOut: [],
  };
}
