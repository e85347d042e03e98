import { catalogue } from "../interserver/catalogue.ts";
import type { OptionKinds } from "./arguments.ts";
import { modules, parametersOf } from "./catalogue.ts";
import { describeOptions } from "./commands/describe.ts";
import { effects, opsOptions } from "./commands/ops.ts";
import { probeOptions } from "./commands/probe.ts";
import { sandboxOptions } from "./commands/sandbox.ts";
import { wsdlOptions } from "./commands/wsdl.ts";
import type { helpTexts } from "./help.ts";
import { callOptions } from "./invocation.ts";

/** The options of each command, by what they take. */
const options: Readonly<Record<keyof typeof helpTexts, OptionKinds>> = {
  ops: opsOptions,
  describe: describeOptions,
  call: callOptions,
  probe: probeOptions,
  demo: {},
  sandbox: sandboxOptions,
  wsdl: wsdlOptions,
  completion: {},
};

/**
 * A script for bash, made from the catalogue: it completes commands, operations, the parameters of each operation, options
 * and the values that some of them take. It does not start the program.
 */
export function bashCompletion(): string {
  const flags = Object.values(options).flatMap((kinds) => Object.keys(kinds).filter((name) => kinds[name] === "flag"));
  const commands = Object.entries(options).map(
    ([command, kinds]) => `    ${command}) words+="${dashed(Object.keys(kinds))} --help" ;;`,
  );
  const parameters = catalogue.map((operation) => {
    const names = parametersOf(operation).filter((parameter) => !parameter.isSecret);
    return names.length === 0 ? "" : `      ${operation.name}) words="${dashed(names.map(({ name }) => name))} " ;;\n`;
  });
  const truths = catalogue.flatMap((operation) =>
    parametersOf(operation)
      .filter(({ schema }) => (schema.kind === "optional" ? schema.of : schema).kind === "boolean")
      .map(({ name }) => `${operation.name}:--${name}`),
  );
  return `\
# Bash completion for interserver-soap, written by \`interserver-soap completion bash\`.

_interserver_soap_operations="${catalogue.map(({ name }) => name).join(" ")}"

_interserver_soap() {
  local IFS=$' \\t\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} operation=\${COMP_WORDS[2]-} words="" word
  COMPREPLY=()
  # --name=value comes in three words.
  if [[ $cur == "=" ]]; then
    cur=""
  elif [[ $prev == "=" ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi

  if ((COMP_CWORD == 1)); then
    words="${Object.keys(options).join(" ")} help --help --version"
  elif ((COMP_CWORD == 2)) && [[ $command == call || $command == describe ]] && [[ $cur != -* ]]; then
    words=$_interserver_soap_operations
  elif [[ $command == completion ]]; then
    words="bash --help"
  elif [[ $command == help ]]; then
    words="${Object.keys(options).join(" ")}"
  elif [[ $prev == --* ]] && [[ " ${dashed([...new Set(flags)])} " != *" $prev "* ]]; then
    # The value of an option.
    case $command:$prev in
      ops:--module) words="${modules.join(" ")}" ;;
      ops:--effect) words="${effects.join(" ")}" ;;
      wsdl:--diff)
        compopt -o filenames 2>/dev/null
        IFS=$'\\n'
        COMPREPLY=($(compgen -f -- "$cur"))
        return
        ;;
    esac
    case $operation:$prev in
      ${truths.join(" | ")}) words="true false" ;;
    esac
  else
    if [[ $command == call ]]; then
      case $operation in
${parameters.join("")}      esac
    fi
    case $command in
${commands.join("\n")}
    esac
  fi

  # What stands on the line already is not offered again.
  for word in $words; do
    [[ $word == "$cur"* ]] || continue
    [[ $word != "$cur" && " \${COMP_WORDS[*]} " == *" $word "* ]] || COMPREPLY+=("$word")
  done
}

complete -F _interserver_soap interserver-soap`;
}

function dashed(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(" ");
}
