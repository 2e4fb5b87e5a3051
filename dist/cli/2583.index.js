"use strict";
exports.id = 2583;
exports.ids = [2583];
exports.modules = {

/***/ 2583:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCompletion: () => (/* binding */ runCompletion)
/* harmony export */ });
/* harmony import */ var _package_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3661);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8859);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7674);




const shells = { bash, zsh, fish };
async function runCompletion({ positionals: [shell, ...more] }, io) {
    if (shell === undefined || more.length > 0 || !Object.hasOwn(shells, shell))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`completion takes the name of a shell: ${Object.keys(shells).join(', ')}`);
    io.out.write(shells[shell](completed()));
    return 0;
}
function completed() {
    return _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.map(({ name, help }) => ({
        name,
        help,
        flags: [...(0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(name).filter(({ option }) => option !== undefined), ..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh].map(flag),
        words: name === 'explain' ? _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ id }) => id) : name === 'completion' ? Object.keys(shells) : [],
    }));
}
function flag({ spellings: [spelling = ''], option }) {
    return { spelling: `--${spelling}`, values: option?.values ?? [] };
}
function bash(all) {
    const cases = all.map(({ name, flags, words }) => `    ${name})
      case "$previous" in
${flags
        .filter(({ values }) => values.length > 0)
        .map(({ spelling, values }) => `        ${spelling}) words='${values.join(' ')}' ;;`)
        .join('\n')}
        *) words='${[...flags.map(({ spelling }) => spelling), ...words].join(' ')}' ;;
      esac
      ;;`);
    return `# bash completion for ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}
_lambda_permission_check() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= words= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) command=$word; break ;; esac
  done
  case "$command" in
    '') words='${[...all.map(({ name }) => name), '--help', '--version'].join(' ')}' ;;
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ -n "$command" ] && [[ "$current" != -* ]] && COMPREPLY+=($(compgen -f -- "$current"))
}
complete -o filenames -F _lambda_permission_check ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}
`;
}
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
function zsh(all) {
    const cases = all.map(({ name, flags, words }) => {
        const options = flags.map(({ spelling, values }) => quoted(values.length > 0 ? `${spelling}:value:(${values.join(' ')})` : spelling));
        const rest = words.length > 0 ? quoted(`*:what:(${words.join(' ')})`) : quoted('*:file:_files');
        return `    ${name}) _arguments ${[...options, rest].join(' ')} ;;`;
    });
    return `#compdef ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}
_lambda_permission_check() {
  if (( CURRENT == 2 )); then
    local -a commands=(${all.map(({ name, help }) => quoted(`${name}:${help}`)).join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _lambda_permission_check ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}
`;
}
function fish(all) {
    const names = all.map(({ name }) => name).join(' ');
    const lines = all.flatMap(({ name, help, flags, words }) => [
        `complete -c ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU} -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${quoted(help)}`,
        ...flags.map(({ spelling, values }) => `complete -c ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU} -n '__fish_seen_subcommand_from ${name}' -l ${spelling.slice(2)}${values.length > 0 ? ` -x -a '${values.join(' ')}'` : ''}`),
        ...(words.length > 0
            ? [`complete -c ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU} -n '__fish_seen_subcommand_from ${name}' -a '${words.join(' ')}'`]
            : []),
    ]);
    return `# fish completion for ${_package_info_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}\n${lines.join('\n')}\n`;
}


/***/ })

};
;