import { expect, it } from 'vitest'
import { josa } from './particle.ts'

it('chooses the particle by the last sound of a Korean word', () => {
  expect(josa('볼륨', '을/를')).toBe('볼륨을')
  expect(josa('인스턴스', '은/는')).toBe('인스턴스는')
  expect(josa('서울', '으로/로')).toBe('서울로')
})

const sources = import.meta.glob<string>('../**/ko/*.ts', { query: '?raw', import: 'default', eager: true })

it('brings its word along: no sentence says the word once more before it', () => {
  const twice = Object.values(sources).flatMap((text) => text.match(/\$\{([^{}]+)\}\$\{josa\(\1,/g) ?? [])
  expect(Object.keys(sources).length).toBeGreaterThan(40)
  expect(twice).toEqual([])
})

it('reads ids, numbers and Latin names aloud to choose it', () => {
  expect(josa('i-0ab1cd23ef4567a78', '을/를')).toBe('i-0ab1cd23ef4567a78을')
  expect(josa('web-1', '이/가')).toBe('web-1이')
  expect(josa('web-2', '이/가')).toBe('web-2가')
  expect(josa('web-1', '으로/로')).toBe('web-1로')
})

it('reads Latin words as the loanwords that they are in Korean', () => {
  expect(josa('web-server', '을/를')).toBe('web-server를')
  expect(josa('running', '은/는')).toBe('running은')
  expect(josa('instance-stop', '을/를')).toBe('instance-stop을')
  expect(josa('my-machine', '이/가')).toBe('my-machine이')
  expect(josa('table', '으로/로')).toBe('table로')
  for (const closed of ['AWS::S3::Bucket', 'aws_subnet', 'AWS::EC2::EC2Fleet', 'snapshot', 'git', 'Slack', 'block'])
    expect(josa(closed, '은/는')).toBe(`${closed}은`)
  for (const open of ['root', 'port', 'host', 'endpoint', 'event', 'default', 'check', 'network', 'sudo', 'nginx'])
    expect(josa(open, '은/는')).toBe(`${open}는`)
  expect(josa('t3.micro', '으로/로')).toBe('t3.micro로')
  expect(josa('t3.medium', '으로/로')).toBe('t3.medium으로')
})
