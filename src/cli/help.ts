import { shapesOf } from '#api/model/modelled.ts'
import type { Schema } from '#wire/schema.ts'
import { globals, type Option, optionsOf } from './options.ts'
import { type CliOperation, type CliService, operationsIn, serviceNames, waitersOf } from './services.ts'

const heading = (title: string, ...lines: readonly string[]) =>
  `${title}\n${lines.map((line) => `       ${line}`).join('\n')}\n`
const types: Readonly<Record<Schema['type'], string>> = {
  text: 'string',
  whole: 'integer',
  decimal: 'double',
  flag: 'boolean',
  time: 'timestamp',
  bytes: 'blob',
  list: 'list',
  map: 'map',
  struct: 'structure',
}

/** `aws help` */
export const generalHelp = (): string =>
  [
    heading('NAME', 'aws -'),
    heading(
      'DESCRIPTION',
      'Asks the simulated account of this page, as the AWS CLI asks AWS. Nothing leaves the page.',
    ),
    heading('SYNOPSIS', 'aws [options] <command> <subcommand> [parameters]'),
    heading(
      'OPTIONS',
      ...Object.entries(globals).map(([name, takes]) => `--${name}${takes === 'one' ? ' <value>' : ''}`),
    ),
    heading('SERVICES', ...serviceNames.map((name) => `o ${name}`)),
  ].join('\n')

/** `aws ec2 help` */
export const serviceHelp = (service: CliService): string =>
  [
    heading('NAME', `${service} -`),
    heading(
      'AVAILABLE COMMANDS',
      ...[...operationsIn(service).keys(), ...(waitersOf(service).size > 0 ? ['wait'] : [])].map((name) => `o ${name}`),
    ),
  ].join('\n')

/** `aws ec2 wait help` */
export const waitHelp = (service: CliService): string =>
  [
    heading('NAME', 'wait -'),
    heading('AVAILABLE COMMANDS', ...[...waitersOf(service).keys()].map((name) => `o ${name}`)),
  ].join('\n')

/** `aws ec2 stop-instances help`, from AWS's model: its texts are not in the page. */
export function operationHelp(command: CliOperation): string {
  const options = optionsOf(command).filter(({ hidden }) => !hidden)
  const shown = options.filter(({ sets }) => sets !== false)
  const { name, operation } = command
  return [
    heading('NAME', `${name} -`),
    heading('DESCRIPTION', `Asks for ${operation.name}.`, '', `See also: AWS API Documentation, ${operation.name}`),
    heading('SYNOPSIS', `  ${name}`, ...shown.map((option) => synopsis(option, options)), '[--<global options> ...]'),
    heading('OPTIONS', ...shown.flatMap((option) => described(command, option, options))),
    heading(
      'OUTPUT',
      ...[...(operation.output?.values() ?? [])].map((member) => `${member.name} -> (${types[member.schema.type]})`),
    ),
  ].join('\n')
}

const opposite = (option: Option, options: readonly Option[]): string => {
  const other = options.find(({ member, sets }) => member !== undefined && member === option.member && sets === false)
  return other ? ` | --${other.name}` : ''
}

function synopsis(option: Option, options: readonly Option[]): string {
  const said = `--${option.name}${option.sets === undefined ? ' <value>' : opposite(option, options)}`
  return option.needed ? said : `[${said}]`
}

function described({ operation }: CliOperation, option: Option, options: readonly Option[]): readonly string[] {
  const kind = option.member ? types[option.member.schema.type] : 'string'
  const values = option.member && shapesOf(operation.name)?.get(option.member.name)?.values
  const head = `--${option.name}${option.sets === undefined ? '' : opposite(option, options)} (${kind})${option.needed ? ' [required]' : ''}`
  return values ? [head, '   Possible values:', ...values.map((value) => `   o ${value}`), ''] : [head, '']
}
