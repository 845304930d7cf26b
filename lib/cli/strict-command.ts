import { Command, InvalidArgumentError, type Option } from 'commander';
import { nearestName } from '../core/products';
import { visible } from '../core/report';

/**
 * Makes a command, and all below it, refuse what commander lets pass: a value that is empty, an option of one value that
 * is given twice, of which the last would count, and help for a command that is none. What it repeats of the command
 * line is made visible. How errors end and are shown goes down from the command to all below it.
 */
export function strict(command: Command): Command {
  for (const option of command.options) if (option.required || option.optional) oneValue(option);
  command.configureOutput({ outputError: (text, write) => write(text.split('\n').map(visible).join('\n')) });
  if (command.commands.length > 0) command.helpCommand(false).addCommand(helpOn(command));
  // A command that is added does not take over by itself what the one above it was told.
  for (const below of command.commands) strict(below.copyInheritedSettings(command));
  return command;
}

function oneValue(option: Option): void {
  const { parseArg = onlyOnce } = option;
  option.argParser((text: string, before: unknown) => {
    if (text === '') throw new InvalidArgumentError('It is empty; give a value, or leave the option out.');
    return parseArg(text, before);
  });
}

function onlyOnce(text: string, before: unknown): string {
  if (before === undefined) return text;
  throw new InvalidArgumentError(`It was '${String(before)}' before; give the option once.`);
}

function helpOn(command: Command): Command {
  return new Command('help')
    .argument('[command]')
    .description('display help for command')
    .action((name?: string) => {
      const below = command.commands.find((one) => one.name() === name);
      if (name === undefined) command.help();
      if (below !== undefined) below.help();
      const nearest = nearestName(
        name,
        command.commands.map((one) => one.name()),
      );
      command.error(`error: unknown command '${name}'\n(Did you mean ${nearest}?)`);
    });
}
