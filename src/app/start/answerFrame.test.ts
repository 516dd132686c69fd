import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDevice } from '#store/createDevice.ts'
import { createStudio } from '#store/createStudio.ts'
import { createVisit } from '#store/createVisit.ts'
import type { PlaygroundMessage } from '#parts/scripts/playground.d.ts'
import { anyText } from '#parts/anyText.ts'
import { answerFrame } from './answerFrame.ts'
import { originsIn } from './embedding.ts'
import { playgroundApi } from './playgroundApi.ts'

const school = 'https://school.example'

function framed(origins: readonly string[] = [school]) {
  const studio = createStudio(createVisit(createDevice().openTab()))
  const sent: { readonly message: PlaygroundMessage; readonly origin: string }[] = []
  const hear = answerFrame(playgroundApi(studio), {
    origins,
    send: (message, origin) => sent.push({ message: structuredClone(message), origin }),
  })
  let count = 0
  const call = async (name: string, ...args: readonly unknown[]) => {
    const id = `call ${count++}`
    await hear({ data: { playground: 1, id, call: name, args }, origin: school, isHolder: true })
    return sent.find(({ message }) => 'id' in message && message.id === id && 'ok' in message)?.message
  }
  return { studio, sent, hear, call }
}

describe('a page in a frame', () => {
  it('answers whom its address names, as window.playground answers a script', async () => {
    const { call, sent } = framed()
    expect(await call('aws', 'ec2 describe-addresses --query "length(Addresses)"')).toMatchObject({
      ok: true,
      value: { out: '0\n', err: '', exit: 0 },
    })
    expect(await call('ask', { action: 'AllocateAddress' })).toMatchObject({ ok: true, value: { ok: true } })
    expect(await call('now')).toMatchObject({ ok: true, value: expect.stringMatching(/^20\d\d-/) })
    expect(await call('ssh', 'nobody@nowhere')).toMatchObject({ ok: true, value: { exit: 255 } })
    expect(await call('advance', 60)).toMatchObject({ ok: true })
    expect(await call('log')).toMatchObject({ ok: true, value: expect.arrayContaining([]) })
    expect(new Set(sent.map(({ origin }) => origin))).toEqual(new Set([school]))
  })

  it('tells what happens, all of it or one kind, until it is told to stop', async () => {
    const { call, hear, sent } = framed()
    const heard = (id: string) =>
      sent.flatMap(({ message }) => ('event' in message && message.id === id ? [message.event.kind] : []))
    const on = async (id: string, ...args: readonly string[]) =>
      hear({ data: { playground: 1, id, call: 'on', args }, origin: school, isHolder: true })
    await on('all')
    await on('asked', 'Asked')
    await call('aws', 'ec2 allocate-address')
    expect(heard('asked')).toEqual(['Asked'])
    expect(heard('all').length).toBeGreaterThan(1)
    expect(await call('off', 'all')).toMatchObject({ ok: true })
    const before = heard('all').length
    await call('aws', 'ec2 allocate-address')
    expect(heard('all')).toHaveLength(before)
    expect(heard('asked')).toEqual(['Asked', 'Asked'])
    expect(await call('off', 'all')).toMatchObject({ ok: false, error: 'off takes the id of an on' })
    await on('asked')
    expect(sent.at(-1)?.message).toMatchObject({ ok: false, error: 'there is an on with the id asked already' })
  })

  it('does not hear another origin, another window, or what is not meant for it', async () => {
    const { hear, sent, studio } = framed()
    const data = { playground: 1, id: 'a', call: 'aws', args: ['ec2 allocate-address'] }
    await hear({ data, origin: 'https://elsewhere.example', isHolder: true })
    await hear({ data, origin: school, isHolder: false })
    await hear({ data: { ...data, playground: 2 }, origin: school, isHolder: true })
    await hear({ data: 'webpackOk', origin: school, isHolder: true })
    expect(sent).toEqual([])
    expect(studio.playground.getState().history.log.size).toBe(0)
  })

  it('says what is wrong with a call, whatever it is, and goes on', async () => {
    const { hear, sent, call } = framed()
    await hear({ data: { playground: 1, id: 'x', call: 'eval', args: [] }, origin: school, isHolder: true })
    expect(sent.at(-1)?.message).toMatchObject({ id: 'x', ok: false, error: expect.stringContaining('call') })
    await hear({ data: { playground: 1, id: 7, call: 'aws' }, origin: school, isHolder: true })
    expect(sent.at(-1)?.message).toMatchObject({ id: '', ok: false })
    expect(await call('aws', 7)).toMatchObject({ ok: false, error: 'aws takes a line of text' })
    expect(await call('advance', 'soon')).toMatchObject({ ok: false })
    expect(await call('reset', { region: 'mars' })).toMatchObject({ ok: false })
    const junk = fc.record(
      {
        playground: fc.constant(1),
        id: fc.oneof(anyText, fc.anything()),
        call: fc.oneof(fc.constantFrom('aws', 'on', 'off', 'ask', 'reset', '__proto__', 'constructor'), anyText),
        args: fc.oneof(fc.array(fc.jsonValue(), { maxLength: 3 }), fc.anything()),
      },
      { requiredKeys: ['playground'] },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(junk, fc.anything()), async (data) => {
        await hear({ data, origin: school, isHolder: true })
      }),
      { numRuns: 200 },
    )
    expect(await call('now')).toMatchObject({ ok: true })
  })

  it('knows origins from what is none', () => {
    expect(originsIn('https://school.example, http://localhost:8080/')).toEqual([school, 'http://localhost:8080'])
    for (const none of [null, '', '*', 'https://*', 'school.example', 'https://a/b', 'null', 'file:///x', 'data:,x'])
      expect(originsIn(none), String(none)).toEqual([])
  })
})

it('what a visit keeps is gone with it, and what the visitor has is not touched', async () => {
  const device = createDevice()
  device.texts.set('theme', 'dark')
  const visit = createVisit(device.openTab())
  expect(visit.storage.getItem('theme')).toBeNull()
  visit.storage.setItem('theme', 'light')
  expect(await visit.archive.replace('', undefined, 'an account')).toBe('an account')
  expect(await visit.archive.replace('', 'another', 'lost')).toBe('an account')
  expect([visit.storage.keys(), await visit.archive.keys()]).toEqual([['theme'], ['']])
  visit.storage.removeItem('theme')
  await visit.archive.remove('')
  expect([visit.storage.keys(), await visit.archive.keys()]).toEqual([[], []])
  expect(Object.fromEntries(device.texts)).toEqual({ theme: 'dark' })
  expect(device.archived.size).toBe(0)
})
