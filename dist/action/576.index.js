export const id = 576;
export const ids = [576];
export const modules = {

/***/ 1853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 9429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8669:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ markerOf),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8989);

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

/***/ 1775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 8576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReview: () => (/* binding */ publishReview)
});

// EXTERNAL MODULE: ./build/report/markdown-text.js
var markdown_text = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/report/sanitize.js
var sanitize = __webpack_require__(1872);
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
var head = __webpack_require__(9429);
// EXTERNAL MODULE: ./build/action/github/marker.js
var marker = __webpack_require__(8669);
// EXTERNAL MODULE: ./build/action/github/pages.js
var pages = __webpack_require__(1775);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/finding.js
var build_finding = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/report/digest.js
var digest = __webpack_require__(4803);
// EXTERNAL MODULE: ./build/report/fingerprint.js
var fingerprint = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/report/summary.js + 3 modules
var summary = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/result.js
var result = __webpack_require__(395);
;// CONCATENATED MODULE: ./build/action/github/suggestion.js

const UNKEPT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
function suggestionOf({ edits }) {
    const source = edits[0]?.at.source;
    if (source === undefined || edits.some(({ at }) => at.source.path !== source.path))
        return undefined;
    const sorted = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    if (sorted.some(({ at }, index) => at.start < (sorted[index - 1]?.at.end ?? 0)))
        return undefined;
    const places = sorted.map(({ at }) => (0,build_finding/* placeOf */.$t)(at));
    const first = Math.min(...places.map(({ startLine }) => startLine));
    const last = Math.max(...places.map(({ endLine }) => endLine));
    const starts = (0,build_finding/* lineStarts */._$)(source);
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
    if (mended === old || UNKEPT.test(old) || UNKEPT.test(mended))
        return undefined;
    return narrowed({
        path: source.path,
        first,
        last,
        before: old.split('\n'),
        after: mended.split('\n'),
    });
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
    const proposals = asked.suggestions ? proposalsFor(sorted, diff) : [];
    const byFinding = new Map(proposals.map((proposal) => [proposal.findings[0], proposal]));
    const suggested = new Set(proposals.flatMap((proposal) => proposal.findings));
    return sorted.flatMap((finding) => {
        const proposal = byFinding.get(finding);
        if (proposal === undefined && (suggested.has(finding) || !asked.comments))
            return [];
        const remark = proposal === undefined ? wordsOn(finding, diff) : asRemark(proposal);
        if (remark === undefined)
            return [];
        const hash = (0,external_node_crypto_.createHash)('sha256').update(remark.text).digest('hex').slice(0, 8);
        return [{ ...remark, key: [marks.get(finding) ?? '', hash] }];
    });
}
function proposalsFor(findings, diff) {
    const proposals = [];
    const byLine = new Map();
    for (const finding of findings) {
        const suggestion = finding.fix === null ? undefined : suggestionOf(finding.fix);
        if (suggestion === undefined || !shows(diff, suggestion.path, suggestion.first, suggestion.before))
            continue;
        const lines = suggestion.before.map((_, index) => `${suggestion.path}:${suggestion.first + index}`);
        const at = lines.map((line) => byLine.get(line)).find((index) => index !== undefined) ?? proposals.length;
        const joined = joinedTo(proposals[at], { findings: [finding], suggestion });
        if (joined === undefined || Buffer.byteLength(asRemark(joined).text) > MOST_BODY)
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
function asRemark({ findings, suggestion: { path, first, last, after } }) {
    const heads = findings.map((finding) => remarks_head(finding, findings.length > 1 ? '- ' : ''));
    return { path, first, last, text: [...heads, '', (0,markdown_text/* fenced */.OF)('suggestion', after.join('\n'))].join('\n') };
}
function wordsOn(finding, diff) {
    const { source } = finding.at;
    const line = (0,build_finding/* placeOf */.$t)(finding.at).startLine;
    const starts = (0,build_finding/* lineStarts */._$)(source);
    const checked = source.text.slice(starts[line - 1], starts[line]).replace(/\n$/, '');
    if (!shows(diff, source.path, line, [checked]))
        return undefined;
    const whole = [remarks_head(finding), ...(0,digest/* snippetOf */.Vv)(finding)].join('\n');
    const text = Buffer.byteLength(whole) <= MOST_BODY ? whole : remarks_head(finding);
    return { path: source.path, first: line, last: line, text };
}
function remarks_head(finding, bullet = '') {
    return `${bullet}${summary.MARKS[finding.severity]} ${(0,digest/* told */.Ev)(finding)}`;
}

// EXTERNAL MODULE: ./build/action/github/failure.js
var failure = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/action/github/viewer.js
var viewer = __webpack_require__(6397);
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
async function publishReview(client, pullRequest, outcome) {
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
        ? remarksOn(result.findings, await diffOf(client, pullRequest), { suggestions, comments })
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

/***/ 6397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 4803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   br: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1633);
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8989);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(395);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6084);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1872);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6306);






function digest(result, options) {
    const head = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__.headline)((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(result));
    const sorted = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity) => result.findings.filter((finding) => finding.severity === severity));
    const taken = [];
    let left = options.most - size(head) - size(leftOut(sorted, options.rest));
    const sections = [[...(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__.decisions)(result)], [...(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__.accessChanges)(result)]]
        .map((lines) => lines.join('\n'))
        .filter((section) => section !== '')
        .map((section) => (size(section) <= options.most / 8 ? section : elsewhere(section, options.rest)));
    for (const section of sections)
        left -= size(section);
    const rest = [];
    for (const finding of sorted) {
        const item = [findingItem(finding, options.linkTo), withoutSnippet(finding, options.linkTo)].find((text) => size(text) <= left);
        if (item === undefined)
            rest.push(finding);
        else {
            left -= size(item);
            taken.push(item);
        }
    }
    return [
        head,
        ...(taken.length === 0 ? [] : ['', ...taken]),
        ...(rest.length === 0 ? [] : [leftOut(rest, options.rest)]),
        ...sections,
    ].join('\n');
}
function elsewhere(section, where) {
    const heading = section.split('\n').find((line) => line !== '') ?? '';
    return `\n${heading}\n\nToo much to be shown here: it is in ${where}.`;
}
const size = (text) => Buffer.byteLength(text) + 2;
function leftOut(findings, where) {
    const kinds = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .map((severity) => [severity, (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, severity)])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, `more ${severity}`));
    return `\n> [!NOTE]\n> Not shown here for want of room: ${kinds.join(', ')}. All are in ${where}.`;
}
function findingItem(finding, linkTo) {
    const snippet = snippetOf(finding).map((line) => (line === '' ? '' : `  ${line}`));
    return [withoutSnippet(finding, linkTo), ...snippet].join('\n');
}
function withoutSnippet(finding, linkTo) {
    const { severity, at } = finding;
    const place = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${at.source.path}:${(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(at).startLine}`);
    const link = linkTo?.(at);
    return `- ${_summary_js__WEBPACK_IMPORTED_MODULE_2__.MARKS[severity]} ${link === undefined ? place : `[${place}](${link})`} ${told(finding)}`;
}
function told({ rule, message, help }) {
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(message)} [${rule}](${(0,_package_info_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .QB)(rule)})\n  <br/>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(help)}`;
}
function snippetOf({ snippet }) {
    return snippet === undefined ? [] : ['', ...(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('yaml', snippet.replace(/\n+$/, '')).split('\n'), ''];
}


/***/ })

};
