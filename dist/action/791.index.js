"use strict";
exports.id = 791;
exports.ids = [791,78];
exports.modules = {

/***/ 6674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   fg: () => (/* binding */ OutOfTime),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   or: () => (/* binding */ isSilence)
/* harmony export */ });
const SECONDARY = /\bsecondary rate\b/i;
const LONGEST = 200;
const isApiError = (error) => error instanceof Error && 'status' in error && typeof error.status === 'number';
const graphqlErrors = (error) => error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
function failureOf(error, secret) {
    const words = (message) => {
        const clean = message.replaceAll(secret, '***');
        return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}\u2026` : clean;
    };
    const [first] = graphqlErrors(error);
    if (first !== undefined)
        return `GitHub answered: ${words(first.message)}`;
    if (error instanceof OutOfTime)
        return error.message;
    if (!isApiError(error))
        return `GitHub's answer could not be used: ${words(String(error))}`;
    if (error.response === undefined)
        return `GitHub could not be reached: ${words(error.message)}`;
    const { data } = error.response;
    const message = typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string'
        ? `: ${words(data.message)}`
        : '';
    return `GitHub answered ${error.status}${message}`;
}
class OutOfTime extends Error {
}
function isRefused(error) {
    if (graphqlErrors(error).some(({ type }) => type === 'FORBIDDEN'))
        return true;
    if (!isApiError(error) || error.response === undefined)
        return false;
    return error.status === 404 || (error.status === 403 && !isLimit(error));
}
function isLimit(error) {
    if (!isApiError(error))
        return false;
    return SECONDARY.test(error.message) || error.response?.headers['x-ratelimit-remaining'] === '0';
}
function isSilence(error) {
    return isApiError(error) && error.response === undefined;
}
function isUncertain(error) {
    if (!isApiError(error) || error.request?.request?.retries !== 0)
        return false;
    return error.response === undefined || error.status >= 500 || error.status === 409;
}
function retryAfter(error) {
    if (!isApiError(error) || (error.status !== 429 && error.status !== 503) || isLimit(error))
        return undefined;
    const said = error.response?.headers['retry-after'];
    const seconds = said === undefined ? Number.NaN : Number(said);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}


/***/ }),

/***/ 520:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OVERTAKEN),
/* harmony export */   i: () => (/* binding */ isOvertaken)
/* harmony export */ });
const OVERTAKEN = 'the pull request has newer commits, whose run will comment on it';
async function isOvertaken({ api, event, repository }, { number }) {
    const { data } = await api.rest.pulls.get({ ...repository, pull_number: number });
    return data.head.sha !== event.sha;
}


/***/ }),

/***/ 4244:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markerOf),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);

function marker(checkName, ...parts) {
    return `<!-- ${[_package_info_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, checkName, ...parts].map(encodeURIComponent).join(' ')} -->`;
}
function markerOf(body, checkName) {
    const [, words] = /^<!-- ([^\s<>]+(?: [^\s<>]+)*) -->/.exec(body) ?? [];
    const [tool, check, ...parts] = words?.split(' ') ?? [];
    return tool === _package_info_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU && check === encodeURIComponent(checkName) ? parts.map(decoded) : undefined;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 1188:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   K: () => (/* binding */ PAGE)
/* harmony export */ });
const PAGE = 100;
async function pages(get) {
    const all = [];
    for (let page = 1;; page++) {
        const { data } = await get(page);
        all.push(...data);
        if (data.length < PAGE)
            return all;
    }
}


/***/ }),

/***/ 8791:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReview: () => (/* binding */ publishReview)
});

// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(8779);
;// CONCATENATED MODULE: ./build/action/github/diff.js
function hunksOf(patch) {
    const hunks = [];
    for (const line of patch.split('\n')) {
        const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
        if (start !== undefined)
            hunks.push({ start: Number(start), lines: [] });
        else if (line.startsWith(' ') || line.startsWith('+'))
            hunks.at(-1)?.lines.push(line.slice(1));
    }
    return hunks;
}
function shows(diff, path, first, lines) {
    const shown = linesOf(diff.get(path) ?? [], first, first + lines.length - 1);
    return shown?.every((line, index) => line === lines[index]) ?? false;
}
function linesOf(hunks, first, last) {
    const hunk = hunks.find(({ start, lines }) => start <= first && last < start + lines.length);
    return hunk?.lines.slice(first - hunk.start, last + 1 - hunk.start);
}

// EXTERNAL MODULE: ./build/action/github/head.js
var head = __webpack_require__(520);
// EXTERNAL MODULE: ./build/action/github/marker.js
var marker = __webpack_require__(4244);
// EXTERNAL MODULE: ./build/action/github/pages.js
var pages = __webpack_require__(1188);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/finding.js
var build_finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/report/finding-markdown.js + 1 modules
var finding_markdown = __webpack_require__(8169);
// EXTERNAL MODULE: ./build/report/fingerprint.js
var fingerprint = __webpack_require__(7078);
// EXTERNAL MODULE: ./build/result.js
var result = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/report/fix-lines.js
var fix_lines = __webpack_require__(3351);
;// CONCATENATED MODULE: ./build/action/github/suggestion.js

const UNKEPT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
function suggestionOf({ edits }) {
    const lines = (0,fix_lines/* changedLines */.M)(edits);
    return lines === undefined || [...lines.before, ...lines.after].some((line) => UNKEPT.test(line))
        ? undefined
        : lines;
}
function together(one, other) {
    if (one.path !== other.path || one.first !== other.first || one.last !== other.last)
        return undefined;
    const [had, added] = [addedBy(one), addedBy(other)];
    const [key] = added ?? [];
    if (had === undefined || added === undefined || key === undefined || had.includes(key))
        return undefined;
    return { ...one, after: [...one.after, ...added] };
}
function addedBy({ before, after }) {
    return before.every((line, index) => line === after[index]) ? after.slice(before.length) : undefined;
}

;// CONCATENATED MODULE: ./build/action/github/remarks.js








const MOST_BODY = 16_000;
function remarksOn(findings, diff, asked) {
    const marks = (0,fingerprint.fingerprints)(findings);
    const sorted = result/* severities */.gO.flatMap((severity) => findings.filter((one) => one.severity === severity));
    const proposals = asked.suggestions ? proposalsFor(sorted, diff, asked.docs) : [];
    const byFinding = new Map(proposals.map((proposal) => [proposal.findings[0], proposal]));
    const suggested = new Set(proposals.flatMap((proposal) => proposal.findings));
    return sorted.flatMap((finding) => {
        const proposal = byFinding.get(finding);
        if (proposal === undefined && (suggested.has(finding) || !asked.comments))
            return [];
        const remark = proposal === undefined ? wordsOn(finding, diff, asked.docs) : asRemark(proposal, asked.docs);
        if (remark === undefined)
            return [];
        const said = remark.text.replaceAll(asked.docs, '');
        const hash = (0,external_node_crypto_.createHash)('sha256').update(said).digest('hex').slice(0, 8);
        return [{ ...remark, key: [marks.get(finding) ?? '', hash] }];
    });
}
function proposalsFor(findings, diff, docs) {
    const proposals = [];
    const byLine = new Map();
    for (const finding of findings) {
        const suggestion = finding.fix === null ? undefined : suggestionOf(finding.fix);
        if (suggestion === undefined || !shows(diff, suggestion.path, suggestion.first, suggestion.before))
            continue;
        const lines = suggestion.before.map((_, index) => `${suggestion.path}:${suggestion.first + index}`);
        const at = lines.map((line) => byLine.get(line)).find((index) => index !== undefined) ?? proposals.length;
        const joined = joinedTo(proposals[at], { findings: [finding], suggestion });
        if (joined === undefined || Buffer.byteLength(asRemark(joined, docs).text) > MOST_BODY)
            continue;
        proposals[at] = joined;
        for (const line of lines)
            byLine.set(line, at);
    }
    return proposals;
}
function joinedTo(there, more) {
    if (there === undefined)
        return more;
    const suggestion = together(there.suggestion, more.suggestion);
    return suggestion && { findings: [...there.findings, ...more.findings], suggestion };
}
function asRemark({ findings, suggestion: { path, first, last, after } }, docs) {
    const heads = findings.map((finding) => `${findings.length > 1 ? '- ' : ''}${remarks_head(finding, docs)}`);
    return { path, first, last, text: [...heads, '', (0,markdown_text/* fenced */.OF)('suggestion', after.join('\n'))].join('\n') };
}
function wordsOn(finding, diff, docs) {
    const { source } = finding.at;
    const line = (0,build_finding/* placeOf */.$t)(finding.at).startLine;
    const starts = (0,build_finding/* lineStarts */._$)(source);
    const checked = source.text.slice(starts[line - 1], starts[line]).replace(/\n$/, '');
    if (!shows(diff, source.path, line, [checked]))
        return undefined;
    const whole = [remarks_head(finding, docs), ...(0,finding_markdown/* snippetOf */.Vv)(finding)].join('\n');
    const text = Buffer.byteLength(whole) <= MOST_BODY ? whole : remarks_head(finding, docs);
    return { path: source.path, first: line, last: line, text };
}
function remarks_head(finding, docs) {
    return `${finding_markdown/* MARKS */.j7[finding.severity]} ${(0,finding_markdown/* told */.Ev)(finding, docs)}`;
}

// EXTERNAL MODULE: ./build/action/github/failure.js
var failure = __webpack_require__(6674);
// EXTERNAL MODULE: ./build/action/github/viewer.js
var viewer = __webpack_require__(5820);
;// CONCATENATED MODULE: ./build/action/github/threads.js



const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          comments(first: 1) { nodes { id databaseId body author { __typename login } } }
        }
      }
    }
  }
}`;
async function threadsOf(client, { number }, checkName) {
    const marked = [];
    let after = null;
    do {
        const page = await client.api.graphql(THREADS, { ...client.repository, number, after });
        const { nodes, pageInfo } = page.repository.pullRequest.reviewThreads;
        for (const { id, isResolved, isOutdated, comments } of nodes) {
            const [first] = comments.nodes;
            const mark = first && (0,marker/* markerOf */.w)(first.body, checkName);
            if (first === undefined || mark === undefined)
                continue;
            marked.push({
                thread: { id, commentId: first.id, comment: first.databaseId, mark, isResolved, isOutdated },
                author: first.author && { login: first.author.login, type: first.author.__typename },
            });
        }
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    if (marked.length === 0)
        return [];
    const isOurs = await (0,viewer/* viewer */.l)(client);
    return marked.filter(({ author }) => isOurs(author)).map(({ thread }) => thread);
}
async function fold({ api }, threads) {
    let mayResolve = true;
    for (const { id, commentId } of threads) {
        if (mayResolve)
            try {
                await api.graphql('mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }', { id });
                continue;
            }
            catch (error) {
                if (!(0,failure/* isRefused */.H0)(error))
                    throw error;
                mayResolve = false;
            }
        await api.graphql('mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }', { id: commentId });
    }
}

;// CONCATENATED MODULE: ./build/action/github/review.js








const MOST = 50;
const WITHDRAWN = 'withdrawn';
async function publishReview(client, pullRequest, outcome, docs) {
    const { values, result } = outcome;
    const checkName = values['check-name'];
    const threads = await threadsOf(client, pullRequest, checkName);
    const live = threads.filter(({ mark: [state] }) => state !== undefined && state !== WITHDRAWN);
    const { suggestions, 'review-comments': comments } = values;
    const wanted = result.findings.some(({ fix }) => comments || (suggestions && fix !== null));
    if (live.length === 0 && !wanted)
        return undefined;
    if (await (0,head/* isOvertaken */.i)(client, pullRequest))
        return head/* OVERTAKEN */.g;
    const remarks = wanted
        ? remarksOn(result.findings, await diffOf(client, pullRequest), { suggestions, comments, docs })
        : [];
    const said = new Set(live.filter(stands).map(({ mark }) => mark.join(' ')));
    const news = remarks.filter(({ key }) => !said.has(key.join(' ')));
    if (news.length > 0)
        await review(client, pullRequest, checkName, news.slice(0, MOST));
    const holding = new Set(remarks.map(({ key }) => key.join(' ')));
    await withdraw(client, checkName, live.filter((thread) => !stands(thread) || !holding.has(thread.mark.join(' '))));
    const left = news.length - MOST;
    return left > 0 ? `${(0,sanitize/* count */.U9)(left, 'more review comment')} with the next run` : undefined;
}
const stands = ({ isOutdated, isResolved }) => !isOutdated || isResolved;
async function diffOf({ api, repository }, { number }) {
    const files = await (0,pages/* pages */.B)((page) => api.rest.pulls.listFiles({ ...repository, pull_number: number, per_page: pages/* PAGE */.K, page }));
    return new Map(files.map(({ filename, patch = '' }) => [filename, hunksOf(patch)]));
}
async function review({ api, event, repository }, { number }, checkName, remarks) {
    await api.rest.pulls.createReview({
        ...repository,
        pull_number: number,
        commit_id: event.sha,
        event: 'COMMENT',
        body: `${(0,markdown_text/* prose */.CS)(checkName)}: ${(0,sanitize/* count */.U9)(remarks.length, 'review comment')}.`,
        comments: remarks.map(({ path, first, last, text, key }) => ({
            path,
            body: `${(0,marker/* marker */.x)(checkName, ...key)}\n${text}`,
            side: 'RIGHT',
            line: last,
            ...(first === last ? {} : { start_line: first, start_side: 'RIGHT' }),
        })),
        request: { retries: 0 },
    });
}
async function withdraw(client, checkName, threads) {
    const { api, event, repository } = client;
    await fold(client, threads.filter(({ isResolved }) => !isResolved));
    for (const { comment, mark } of threads)
        await api.rest.pulls.updateReviewComment({
            ...repository,
            comment_id: comment,
            body: `${(0,marker/* marker */.x)(checkName, WITHDRAWN, ...mark)}\nWithdrawn: as of ${event.sha}, this no longer applies here.`,
        });
}


/***/ }),

/***/ 5820:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ viewer)
/* harmony export */ });
async function viewer({ api }) {
    const { viewer: us } = await api.graphql('query { viewer { login } }');
    const bare = us.login.replace(/\[bot\]$/, '');
    const isBot = bare !== us.login || bare === 'github-actions';
    return (author) => author != null &&
        (isBot
            ? author.type === 'Bot' && (author.login === bare || author.login === `${bare}[bot]`)
            : author.type !== 'Bot' && author.login === us.login);
}


/***/ }),

/***/ 8423:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3186);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8779);


const WIDEST = 140;
function excerpt(at) {
    const place = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(at);
    const starts = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStarts */ ._$)(at.source);
    const start = starts[place.startLine - 1] ?? 0;
    const next = starts[place.startLine];
    const line = at.source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    const from = Math.min(place.startColumn - 1, line.length);
    const end = place.endLine === place.startLine ? Math.min(place.endColumn - 1, line.length) : line.length;
    const length = Math.max(1, line.slice(from, end).trimEnd().length);
    if (line.length <= WIDEST)
        return { line: place.startLine, text: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plainColumns */ .QQ)(line), from, length };
    const left = Math.max(0, Math.min(from - 20, line.length - WIDEST));
    const shown = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .plainColumns */ .QQ)(line.slice(left, left + WIDEST));
    return {
        line: place.startLine,
        text: `${left > 0 ? '\u2026' : ''}${shown}${left + WIDEST < line.length ? '\u2026' : ''}`,
        from: from - left + (left > 0 ? 1 : 0),
        length: Math.min(length, left + WIDEST - from),
    };
}


/***/ }),

/***/ 8169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j7: () => (/* binding */ MARKS),
  dY: () => (/* binding */ findingItem),
  aE: () => (/* binding */ placeLink),
  Vv: () => (/* binding */ snippetOf),
  Ev: () => (/* binding */ told)
});

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(3186);
// EXTERNAL MODULE: ./build/package-info.js
var package_info = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/syntax/notation.js
var notation = __webpack_require__(949);
// EXTERNAL MODULE: ./build/report/fix-lines.js
var fix_lines = __webpack_require__(3351);
;// CONCATENATED MODULE: ./build/report/difference.js


const MOST_LINES = 60;
const WIDEST = 240;
function differenceLines(finding) {
    const lines = ofFix(finding) ?? ofSnippet(finding) ?? ofParts(finding);
    return lines === undefined || lines.length > MOST_LINES || lines.some((line) => line.length > WIDEST)
        ? undefined
        : lines;
}
function ofFix({ fix, at }) {
    const stretches = fix === null ? undefined : (0,fix_lines/* stretchesOf */.T)(fix.edits);
    if (stretches === undefined || stretches.length === 0)
        return undefined;
    const { path, startLine, endLine } = (0,finding/* placeOf */.$t)(at);
    return stretches.flatMap((stretch) => {
        const isHere = stretch.path === path && stretch.first >= startLine && stretch.last <= endLine;
        const heading = `@@ ${stretch.path === path ? 'line ' : `${stretch.path}:`}${stretch.first} @@`;
        return [...(isHere && stretches.length === 1 ? [] : [heading]), ...marked(stretch)];
    });
}
function ofSnippet({ snippet, at }) {
    const line = snippet?.trim() ?? '';
    const key = /^"?[\w:]+"?:(?= )/.exec(line)?.[0];
    if (key === undefined || line.includes('\n'))
        return undefined;
    const { startLine, startColumn, endLine } = (0,finding/* placeOf */.$t)(at);
    const starts = (0,finding/* lineStarts */._$)(at.source);
    const end = starts[startLine];
    const written = at.source.text
        .slice(starts[startLine - 1] ?? 0, end === undefined ? undefined : end - 1)
        .replace(/\r$/, '');
    const [, lead = '', value = ''] = /^(\s*(?:- )?)(.*)$/.exec(written) ?? [];
    if (!value.startsWith(key) || startLine !== endLine || startColumn <= lead.length)
        return undefined;
    const before = value.slice(0, key.length + 1);
    return /[{}[\]]/.test(value.slice(before.length)) ? undefined : [`- ${value}`, `+ ${line}`];
}
function ofParts({ difference }) {
    if (difference === undefined)
        return undefined;
    const { part, is, must } = difference;
    return [`- ${oneLine(`${part}: ${is}`)}`, `+ ${oneLine(`${part}: ${must}`)}`];
}
const oneLine = (text) => text.trim().replace(/\s*[\r\n]\s*/g, ' ');
function marked({ before, after }) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const ends = (lines) => lines.slice(head, lines.length - tail);
    const rows = [
        ...before.slice(0, head).map((line) => [' ', line]),
        ...ends(before).map((line) => ['-', line]),
        ...ends(after).map((line) => ['+', line]),
        ...before.slice(before.length - tail).map((line) => [' ', line]),
    ];
    const indents = rows
        .filter(([, line]) => line.trim() !== '')
        .map(([, line]) => /^ */.exec(line)?.[0].length ?? 0);
    const indent = Math.min(...indents);
    return rows.map(([mark, line]) => `${mark} ${line.replace(/\r$/, '').slice(indent)}`.trimEnd());
}

// EXTERNAL MODULE: ./build/report/excerpt.js
var excerpt = __webpack_require__(8423);
// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(6277);
// EXTERNAL MODULE: ./build/report/names-in-code.js
var names_in_code = __webpack_require__(3348);
;// CONCATENATED MODULE: ./build/report/finding-markdown.js







const MARKS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
function findingItem(finding, options) {
    const { rule, help, at, stack } = finding;
    const isName = nameTest(finding, options);
    const shown = options.brief === true ? undefined : codeOf(finding);
    const where = [
        placeLink(at, options.linkTo),
        `[${rule}](${(0,package_info/* ruleUrl */.QB)(rule, options.docs)})`,
        ...(stack === undefined ? [] : [`in ${(0,markdown_text/* code */.aY)(stack)}`]),
    ];
    const lines = [
        `- ${(0,names_in_code/* namesInCode */.j)(shortened(finding, shown), isName)}`,
        ...(shown === undefined ? [] : ['', ...shown.lines, '']),
        `${shown === undefined ? '<br/>' : ''}${(0,names_in_code/* namesInCode */.j)(help, isName)}`,
        `<br/><sub>${where.join(' \u00b7 ')}</sub>`,
    ];
    return lines.map((line, index) => (index === 0 || line === '' ? line : `  ${line}`)).join('\n');
}
function placeLink(at, linkTo, text = (0,finding/* whereOf */.de)(at)) {
    const link = linkTo?.(at);
    return link === undefined ? (0,markdown_text/* code */.aY)(text) : `[${(0,markdown_text/* code */.aY)(text)}](${link})`;
}
function nameTest(finding, { namesIn }) {
    const { resources, at } = finding;
    const known = namesIn?.(at.source.path);
    const keys = new Set([...(differenceLines(finding) ?? []), ...(finding.snippet ?? '').split('\n')].flatMap((line) => [...line.matchAll(/^[-+ ]*"?(\w+)"?:(?: |$)/g)].map(([, key = '']) => key)));
    return (word) => resources.includes(word) || known?.has(word) === true || keys.has(word);
}
function codeOf(finding) {
    const difference = differenceLines(finding);
    if (difference !== undefined)
        return { isDifference: true, lines: (0,markdown_text/* fenced */.OF)('diff', difference.join('\n')).split('\n') };
    const lines = snippetLines(finding) ?? atFault(finding);
    return lines === undefined ? undefined : { isDifference: false, lines };
}
function atFault({ at }) {
    const { text, from } = (0,excerpt/* excerpt */.K)(at);
    const isName = from === 0 || /^\s*(?:- )?[^\s:]*:?\s*$/.test(text);
    return isName ? undefined : (0,markdown_text/* fenced */.OF)((0,notation/* notationOf */.M)(at.source), text.trim()).split('\n');
}
function snippetLines({ snippet, at }) {
    return snippet === undefined
        ? undefined
        : (0,markdown_text/* fenced */.OF)((0,notation/* notationOf */.M)(at.source), snippet.replace(/\n+$/, '')).split('\n');
}
function shortened({ message, difference }, shown) {
    if (difference === undefined || shown?.isDifference !== true)
        return message;
    const { is, must } = difference;
    return message.replace(` is "${is}" and must be "${must}"`, () => ' differs');
}
function told(finding, docs = package_info/* DOCS */.iT) {
    const { rule, message, help } = finding;
    const isName = nameTest(finding, {});
    return `${(0,names_in_code/* namesInCode */.j)(message, isName)} [${rule}](${(0,package_info/* ruleUrl */.QB)(rule, docs)})\n  <br/>${(0,names_in_code/* namesInCode */.j)(help, isName)}`;
}
function snippetOf(finding) {
    const lines = snippetLines(finding);
    return lines === undefined ? [] : ['', ...lines, ''];
}


/***/ }),

/***/ 7078:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprints: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function fingerprints(findings) {
    const seen = new Map();
    const result = new Map();
    for (const finding of findings) {
        const { rule, resources, at, stack } = finding;
        const text = at.source.text.slice(at.start, Math.min(at.end, at.start + 500)).replace(/\s+/g, ' ');
        const identity = JSON.stringify([
            rule,
            at.source.path,
            resources,
            text,
            ...(stack === undefined ? [] : [stack]),
        ]);
        const number = seen.get(identity) ?? 0;
        seen.set(identity, number + 1);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}${number === 0 ? '' : number}`);
        result.set(finding, hash.digest('hex').slice(0, 16));
    }
    return result;
}


/***/ }),

/***/ 3351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   T: () => (/* binding */ stretchesOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3186);

function changedLines(edits) {
    const source = edits[0]?.at.source;
    if (source === undefined || edits.some(({ at }) => at.source.path !== source.path))
        return undefined;
    const sorted = inOrder(edits);
    if (sorted.some(({ at }, index) => at.start < (sorted[index - 1]?.at.end ?? 0)))
        return undefined;
    const places = sorted.map(({ at }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(at));
    const first = Math.min(...places.map(({ startLine }) => startLine));
    const last = Math.max(...places.map(({ endLine }) => endLine));
    const starts = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(source);
    const from = starts[first - 1] ?? 0;
    const next = starts[last];
    const to = next === undefined ? source.text.length : next - 1;
    const old = source.text.slice(from, to);
    let mended = '';
    let at = from;
    for (const edit of sorted) {
        mended += source.text.slice(at, edit.at.start) + edit.text;
        at = edit.at.end;
    }
    mended += source.text.slice(at, to);
    if (mended === old)
        return undefined;
    return narrowed({ path: source.path, first, last, before: old.split('\n'), after: mended.split('\n') });
}
function stretchesOf(edits) {
    const groups = [];
    for (const edit of inOrder(edits)) {
        const before = groups.at(-1)?.at(-1);
        const touches = before?.at.source.path === edit.at.source.path &&
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(edit.at).startLine <= (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(before.at).endLine;
        if (touches)
            groups.at(-1)?.push(edit);
        else
            groups.push([edit]);
    }
    const stretches = groups.map(changedLines);
    return stretches.some((each) => each === undefined)
        ? undefined
        : stretches.filter((each) => each !== undefined);
}
function inOrder(edits) {
    const paths = new Map([...new Set(edits.map(({ at }) => at.source.path))].map((path, index) => [path, index]));
    const rank = ({ at }) => paths.get(at.source.path) ?? 0;
    return [...edits].sort((a, b) => rank(a) - rank(b) || a.at.start - b.at.start || a.at.end - b.at.end);
}
function narrowed({ path, first, last, before, after }) {
    const most = Math.min(before.length - 1, after.length - 1);
    let tail = 0;
    while (tail < most && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    let head = 0;
    while (head < most - tail && before[head] === after[head])
        head++;
    return {
        path,
        first: first + head,
        last: last - tail,
        before: before.slice(head, before.length - tail),
        after: after.slice(head, after.length - tail),
    };
}


/***/ }),

/***/ 3348:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ namesInCode)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6277);

const NAMES = /`[^`]+`|\{"[^`]{0,200}?"\}|"([^"`]+)"|\barn:[^\s"`,;]*[^\s"`,;.:)]|\bAWS::\w+(?:::\w+)+|\b\w[\w-]{0,60}(?:\.[\w-]{1,60}){0,4}\.amazonaws\.com\b(?:\.cn)?|\b[a-z][a-z0-9-]{1,40}:(?:[A-Z][A-Za-z]+\*?|\*)|\b[A-Za-z]\w*/g;
const WORD = /^[A-Za-z]\w*$/;
function namesInCode(sentence, isName) {
    const parts = [];
    let from = 0;
    for (const { 0: match, 1: quoted, index } of sentence.matchAll(NAMES)) {
        if (WORD.test(match) && !isName(match))
            continue;
        parts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence.slice(from, index)), match.startsWith('`') ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(match) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(quoted ?? match));
        from = index + match.length;
    }
    parts.push((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence.slice(from)));
    return parts.join('');
}


/***/ })

};
;