import { describe, expect, it } from 'vitest'
import { calls } from '#features/dialogs/scripts/calls.ts'
import { createDevice } from '#store/createDevice.ts'
import { createStudio } from '#store/createStudio.ts'
import { createVisit } from '#store/createVisit.ts'
import { playgroundApi } from './playgroundApi.ts'

const page = () => playgroundApi(createStudio(createVisit(createDevice().openTab())))

describe('the functions of the page for scripts', () => {
  it('keep files and variables from one line to the next', async () => {
    const { aws } = page()
    await aws('ec2 describe-addresses --output text --query "length(Addresses)" > count.txt; NAME=lab')
    expect(await aws('ec2 create-key-pair --key-name $NAME-$(cat count.txt) --query KeyName')).toMatchObject({
      out: '"lab-0"\n',
    })
  })

  it('say in the page’s language what AWS has and the playground has not, under what the CLI says', async () => {
    const studio = createStudio(createVisit(createDevice().openTab()))
    studio.preferences.setState({ language: 'ko' })
    const { err } = await playgroundApi(studio).aws('ec2 create-nat-gateway --subnet-id subnet-1')
    expect(err).toContain('The playground does not have CreateNatGateway, which AWS has.')
    expect(err).toMatch(/[가-힣]+[.]\n$/)
  })

  it('type lines that come at once one after the other', async () => {
    const { aws } = page()
    const ask = (name: string) => aws(`ec2 create-key-pair --key-name ${name} --query KeyName --output text`)
    expect((await Promise.all(['a', 'b', 'c'].map(ask))).map(({ out }) => out)).toEqual(['a\n', 'b\n', 'c\n'])
  })

  it('do what the window for scripts shows, in its order', async () => {
    const api = page()
    const came = new Map<string, unknown>()
    for (const { id, run } of calls) came.set(id, await run(api, () => undefined))
    for (const id of ['look', 'key', 'rule', 'launch', 'ssh']) expect(came.get(id), id).toMatchObject({ exit: 0 })
    expect(came.get('ssh')).toMatchObject({
      out: expect.stringContaining('load average'),
      err: expect.stringContaining('Permanently added'),
    })
    const ssh = calls.find(({ id }) => id === 'ssh')
    expect(await ssh?.run(api, () => undefined)).toMatchObject({ exit: 0, err: '' })
    // a second key of this name is refused, and does not take the place of the first one's file
    const key = calls.find(({ id }) => id === 'key')
    expect(await key?.run(api, () => undefined)).toMatchObject({ err: 'bash: lab.pem: Permission denied\n', exit: 1 })
    expect(await ssh?.run(api, () => undefined)).toMatchObject({ exit: 0 })
  })

  it('are back at one’s own computer after a login without a command', async () => {
    const api = page()
    for (const { id, run } of calls) if (id !== 'ssh') await run(api, () => undefined)
    const { out } = await api.aws(
      'ec2 describe-instances --query Reservations[0].Instances[0].PublicIpAddress --output text',
    )
    expect(await api.ssh(`-i lab.pem ec2-user@${out.trim()}`)).toMatchObject({ exit: 0 })
    expect((await api.aws('ec2 describe-instances --query "length(Reservations)"')).out).toBe('1\n')
  })
})
