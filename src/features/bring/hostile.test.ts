import { beginHistory } from '#engine/history/begin.ts'
import { isNotRead } from '#exchange/read/tree.ts'
import { beforeAll, expect, it } from 'vitest'
import { planFor } from './usePlan.ts'

const before = beginHistory({ seed: 'spec', region: 'us-east-1', startedAt: Date.UTC(2026, 10, 2) })

const resources = (all: object) => JSON.stringify({ Resources: all })
const many = (n: number, one: (nth: number) => object) =>
  Object.fromEntries(Array.from({ length: n }, (_, nth) => [`R${nth}`, one(nth)]))
const eip = { Type: 'AWS::EC2::EIP' }
const billion = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghi'.split('').map((name, nth) => `${name}: &${name} [${`*${'abcdefghi'[nth]},`.repeat(9)}]`),
]
const nestedYaml = Array.from({ length: 400 }, (_, nth) => `${' '.repeat(nth)}a:`).join('\n')

// a machine that does much else may take longer once; what comes over the network is not what is measured
beforeAll(() => import('./yaml.ts'))

it.each<readonly [string, string, string]>([
  ['five megabytes of anything', 'x'.repeat(5_000_000), 'large'],
  ['five megabytes of JSON', `{"Resources":{"A":{"Type":"${'x'.repeat(5_000_000)}"}}}`, 'large'],
  ['two megabytes of line ends', `${'\n'.repeat(1_999_000)}x`, 'unknown'],
  ['two megabytes of blanks', `x${' '.repeat(1_999_000)}x`, 'unknown'],
  ['nothing', ' \n ', 'empty'],
  ['brackets in brackets', `${'['.repeat(900_000)}${']'.repeat(900_000)}`, 'deep'],
  ['structures in structures', `{"Resources":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`, 'deep'],
  ['half a JSON', '{"Resources": {', 'syntax'],
  ['brackets in YAML', `Resources: ${'['.repeat(120_000)}`, 'deep'],
  ['YAML that goes ever deeper', `Resources:\n${nestedYaml}`, 'deep'],
  ['dashes in a row', `Resources:\n  ${'- '.repeat(100_000)}x`, 'deep'],
  ['a list of itself', 'Resources: &a [*a, *a]', 'alias'],
  ['a billion laughs', `Resources: x\n${billion.join('\n')}`, 'alias'],
  ['YAML that is too long', `Resources:\n${'  a: b\n'.repeat(60_000)}`, 'large'],
  ['half a YAML', 'Resources: {a: "b', 'syntax'],
  [
    'two that need each other',
    resources({
      A: { ...eip, DependsOn: 'B' },
      B: { ...eip, Properties: { Tags: [{ 'Fn::GetAtt': 'A.AllocationId' }] } },
    }),
    'circle',
  ],
  ['one that needs itself', resources({ A: { ...eip, Properties: { InstanceId: { Ref: 'A' } } } }), 'circle'],
  ['ten thousand resources', resources(many(10_000, () => eip)), 'large'],
  [
    'a long row of resources that need each other',
    resources(many(500, (nth) => ({ ...eip, DependsOn: `R${(nth + 1) % 500}` }))),
    'circle',
  ],
  ['a million values', JSON.stringify({ Reservations: Array.from({ length: 400_000 }, () => 1) }), 'large'],
  ['a name of the language’s own', '{"Resources":{"__proto__":{"Type":"AWS::EC2::EIP","Properties":{}}}}', 'name'],
  ['a resource without a type', resources({ A: {} }), 'name'],
  ['a template without resources', '{"Resources":{}}', 'nothing'],
  ['a hundred thousand commands', 'aws ec2 allocate-address\n'.repeat(80_000), 'large'],
  ['a Terraform that says a thing twice', 'resource "aws_eip" "a" {}\nresource "aws_eip" "a" {}', 'syntax'],
  ['half a Terraform', 'resource "aws_instance" "web" {\n  ami = "ami-1"\n', 'syntax'],
  ['a Terraform of brackets', `resource "a" "b" { c = ${'['.repeat(500_000)}`, 'syntax'],
  ['a Terraform of blocks in blocks', `resource "a" "b" {${'a {'.repeat(300_000)}`, 'syntax'],
  ['a Terraform of expressions without end', `resource "a" "b" { c = "${'${'.repeat(800_000)}" }`, 'syntax'],
  ['a Terraform of texts in expressions', `resource "a" "b" { c = ${'"${'.repeat(300_000)} }`, 'syntax'],
  ['a Terraform of ten thousand copies', 'resource "aws_eip" "a" {\n count = 10000\n}', 'large'],
  ['an experiment of ours', '[2,"us-east-1","x",0,[],0]', 'experiment'],
  ['a letter', 'Dear AWS,\nplease make an instance.', 'unknown'],
])('%s is refused with a sentence in under a second', { retry: 2 }, async (_, text, kind) => {
  const since = performance.now()
  const plan = await planFor(text, before, {})
  const took = performance.now() - since
  expect(isNotRead(plan) && plan.notRead.kind).toBe(kind)
  expect(took).toBeLessThan(1000)
})

const inTime = async (text: string) => {
  const since = performance.now()
  const plan = await planFor(text, before, {})
  expect(performance.now() - since).toBeLessThan(1000)
  if (isNotRead(plan)) throw new Error(plan.notRead.kind)
  return plan
}

it('texts that grow by being put into one another come to nothing', async () => {
  const Parameters = { P: { Type: 'String', Default: 'x'.repeat(4096) } }
  const wide = { 'Fn::Join': ['', Array.from({ length: 2000 }, () => ({ Ref: 'P' }))] }
  const Resources = {
    A: {
      ...eip,
      Properties: {
        Tags: [
          { Key: 'a', Value: wide },
          { Key: 'b', Value: { 'Fn::Sub': '${P}'.repeat(5000) } },
        ],
      },
    },
  }
  const { lines } = await inTime(JSON.stringify({ Parameters, Resources }))
  expect(lines[0]?.parts.map(({ why }) => why)).toEqual([
    { kind: 'needs', name: 'Fn::Join' },
    { kind: 'needs', name: 'Fn::Sub' },
  ])
})

it('conditions that name each other twice are decided once, and those that go round do not hold', async () => {
  const Conditions = {
    ...Object.fromEntries(
      Array.from({ length: 60 }, (_, nth) => [
        `C${nth + 1}`,
        { 'Fn::And': [{ Condition: `C${nth}` }, { Condition: `C${nth}` }] },
      ]),
    ),
    C0: { 'Fn::Equals': ['a', 'a'] },
    Round: { 'Fn::Not': [{ Condition: 'Round' }] },
  }
  const { lines } = await inTime(JSON.stringify({ Conditions, Resources: { A: { ...eip, Condition: 'C60' } } }))
  expect(lines[0]?.fate).toBe('done')
})

it.each([
  [
    'brackets that nobody closes',
    resources({ A: { ...eip, Properties: { Tags: [{ Key: 'a', Value: { 'Fn::Sub': '${'.repeat(400_000) } }] } } }),
  ],
  ['commands within commands', `aws ec2 describe-instances ${'$('.repeat(100_000)}`],
  [
    'a value with a hundred thousand commas',
    `aws ec2 describe-instances --filters Name=a,Values=${'b,'.repeat(100_000)}`,
  ],
  ['a script of two megabytes', `#!/bin/bash\n${'x'.repeat(1_900_000)}`],
  ['a quote that nobody closes', `aws ec2 describe-instances '${'x'.repeat(1_900_000)}`],
])('%s takes no longer', { retry: 2 }, async (_, text) => {
  await inTime(text)
})

it('nothing of it gets into the language', async () => {
  const text =
    '{"Resources":{"A":{"Type":"AWS::EC2::EIP","Properties":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}},"Mappings":{"__proto__":{"polluted":1}}}'
  const plan = await inTime(text)
  expect(plan.lines[0]?.fate).not.toBe('done')
  expect({}).not.toHaveProperty('polluted')
  expect(before.account.addresses.size).toBe(0)
})
