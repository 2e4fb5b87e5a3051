"use strict";
exports.id = 7432;
exports.ids = [7432];
exports.modules = {

/***/ 7432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Git: () => (/* binding */ Git)
/* harmony export */ });
/* unused harmony export changedFiles */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;
class Git {
    #folder;
    #remote;
    constructor(folder, remote) {
        this.#folder = folder;
        this.#remote = remote;
    }
    commit(revision) {
        if (revision === '' || revision.startsWith('-'))
            return undefined;
        return this.#run([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${revision}^{commit}`,
        ])?.trim();
    }
    mergeBase(one, other) {
        return this.#run(['merge-base', one, other])?.trim().split('\n')[0];
    }
    prefix() {
        return this.#run(['rev-parse', '--show-prefix'])?.trim();
    }
    text(commit, path) {
        return this.#run(['cat-file', 'blob', `${commit}:./${path}`]);
    }
    files(commit) {
        const text = this.#run(['ls-tree', '-r', '-z', '--name-only', commit]) ?? '';
        return text.split('\0').filter((path) => path !== '');
    }
    texts(commit, paths) {
        const asked = paths.filter((path) => !path.includes('\n'));
        const input = asked.map((path) => `${commit}:./${path}\n`).join('');
        const answer = asked.length === 0 ? undefined : this.#bytes(['cat-file', '--batch'], input);
        return answer === undefined ? new Map() : batchTexts(answer, asked);
    }
    parents(commit) {
        const text = this.#run(['cat-file', 'commit', commit]) ?? '';
        return [...(text.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
    }
    fetch(revision) {
        if (revision.startsWith('-'))
            return false;
        const options = ['--no-tags', '--no-recurse-submodules', '--depth=1', '--quiet'];
        if (this.#run(['fetch', ...options, 'origin', revision]) !== undefined)
            return true;
        const remote = this.#remote;
        if (remote === undefined)
            return false;
        return this.#bytes(['fetch', ...options, remote.url, revision], '', credentials(remote)) !== undefined;
    }
    changes(from, to) {
        const text = this.#run(['diff-tree', '-r', '-z', '-M', '--relative', '--name-status', from, to]);
        return text === undefined ? undefined : changedFiles(text);
    }
    #run(args) {
        return this.#bytes(args)?.toString('utf8');
    }
    #bytes(args, input = '', more = {}) {
        try {
            return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', this.#folder, '--no-pager', '--no-optional-locks', ...args], {
                input,
                stdio: ['pipe', 'pipe', 'ignore'],
                maxBuffer: MOST_BYTES,
                timeout: MOST_MILLISECONDS,
                env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', ...more },
            });
        }
        catch {
            return undefined;
        }
    }
}
function credentials({ url, token }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${url}.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}
function batchTexts(answer, asked) {
    const found = new Map();
    let at = 0;
    for (const path of asked) {
        const end = answer.indexOf(0x0a, at);
        if (end === -1)
            break;
        const header = answer.toString('utf8', at, end);
        at = end + 1;
        const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
        if (size === undefined) {
            const other = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
            if (other !== undefined)
                at += Number(other) + 1;
            continue;
        }
        found.set(path, answer.toString('utf8', at, at + Number(size)));
        at += Number(size) + 1;
    }
    return found;
}
function changedFiles(text) {
    const parts = text.split('\0');
    const found = [];
    for (let index = 0; index + 1 < parts.length;) {
        const [status = '', path = '', next = ''] = parts.slice(index, index + 3);
        const kind = status[0];
        if (kind === 'R' || kind === 'C') {
            found.push(kind === 'R' ? { status: 'renamed', path: next, from: path } : { status: 'added', path: next });
            index += 3;
            continue;
        }
        found.push({ status: kind === 'A' ? 'added' : kind === 'D' ? 'deleted' : 'modified', path });
        index += 2;
    }
    return found;
}


/***/ })

};
;