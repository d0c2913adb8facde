import type { CompletedCommand, Completion } from './completions.ts';
import { valuedOptions } from './valued-options.ts';

/** The completion for PowerShell: to be run in a profile, \`tlint completion powershell | Out-String | Invoke-Expression\`. */
export function powershellScript(commands: readonly CompletedCommand[]): string {
  const groups = valuedOptions(commands);
  return `# Completion of tlint for PowerShell, made by \`tlint completion powershell\`.
Register-ArgumentCompleter -Native -CommandName tlint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $places = @{
${commands.map(placeEntry).join('\n')}
    }
${groups.map(({ value }, index) => `    $list${index} = ${array(wordsOf(value))}`).join('\n')}
    $values = @{
${groups.flatMap(valueEntries).join('\n')}
    }
    $before = @($commandAst.CommandElements |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.ToString() })
    $place = ''
    if ($before.Count -gt 1 -and $places.ContainsKey($before[1])) { $place = $before[1] }
    if ($before.Count -gt 2 -and $places.ContainsKey("$($before[1]) $($before[2])")) { $place = "$($before[1]) $($before[2])" }
    $previous = if ($before.Count -gt 0) { $before[-1] } else { '' }
    # Without an answer PowerShell offers files.
    $words = if ($values.ContainsKey("\${place}:$previous")) { $values["\${place}:$previous"] }
    elseif ($wordToComplete.StartsWith('-')) { $places[$place].options }
    elseif ($place -eq '' -and $before.Count -gt 1) { @() }
    else { $places[$place].words }
    $words | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
`;
}

function placeEntry({ path, commands, options, argument }: CompletedCommand): string {
  const names = options.flatMap((option) => option.names);
  const words = [...commands.map(({ name }) => name), ...wordsOf(argument)];
  return `        ${quote(path)} = @{ options = ${array(names)}; words = ${array(words)} }`;
}

function valueEntries({ places }: ReturnType<typeof valuedOptions>[number], index: number): readonly string[] {
  return places.map(({ path, option }) => `        ${quote(`${path}:${option}`)} = $list${index}`);
}

function wordsOf(value: Completion): readonly string[] {
  if (value.kind !== 'words') return [];
  const { words, suffixes } = value;
  return suffixes.length === 0 ? words : words.flatMap((word) => suffixes.map((suffix) => `${word}:${suffix}`));
}

function array(words: readonly string[]): string {
  return `@(${words.map(quote).join(', ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
