import { apart, nameIn } from '#engine/world/called.ts'
import type { Account } from '#engine/account.ts'
import { costPerHour, type Aspect } from '#engine/questions/compare.ts'
import { reachedBy } from '#engine/world/interfaces/read.ts'
import { nameById, nameOf, shownState } from '#engine/world/instances/read.ts'
import { isSetting } from '#engine/world/instances/settings.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { publicIpOf } from '#engine/world/network/read.ts'
import type { Subject } from '#engine/questions/why/why.ts'
import { never } from '#lib/never.ts'
import { get } from '#lib/table.ts'
import type { WhyWords } from './whyWords.ts'

interface Speech {
  readonly account: Account
  readonly words: WhyWords
  readonly money: (dollars: number) => string
}

/** The question in a sentence, with the value that it is about. */
export function whyTitle(subject: Subject, speech: Speech): string {
  const { account } = speech
  const { why: words } = speech.words
  switch (subject.of) {
    case 'instance': {
      const instance = get(account.instances, subject.id)
      return instance ? instanceTitle(instance, subject.aspect, speech) : words.event
    }
    case 'check': {
      const reach = get(account.checks, subject.id)?.[subject.check]
      return reach ? words.check[reach](nameById(account, subject.id), subject.check) : words.event
    }
    case 'alarm': {
      const alarm = get(account.alarms, subject.name)
      return alarm ? words.alarm[alarm.state](apart(alarm.name)) : words.event
    }
    case 'message': {
      const message = get(account.messages, subject.id)
      return message ? words.message(message.endpoint) : words.event
    }
    case 'billLine':
      return billTitle(subject.id, speech)
    case 'volume':
      return volumeTitle(subject.id, speech)
    case 'address': {
      const address = get(account.addresses, subject.id)
      if (!address) return words.event
      const { publicIp, at } = address
      const instanceId = reachedBy(account, address)
      if (instanceId) return words.address(publicIp, nameById(account, instanceId))
      return at ? words.address(publicIp, at.interfaceId) : words.freeAddress(publicIp)
    }
    case 'event':
      return words.event
    default:
      return never(subject)
  }
}

function instanceTitle(instance: Instance, aspect: Aspect, { account, words: all, money }: Speech): string {
  const { why: words, settings } = all
  const name = nameOf(instance)
  switch (aspect) {
    case 'state':
      return words.state[shownState(instance)](name)
    case 'type':
      return words.type(name, instance.type)
    case 'publicIp': {
      const ip = publicIpOf(account, instance)
      return ip === undefined ? words.noPublicIp(name) : words.publicIp(name, ip)
    }
    case 'privateIp':
      return instance.state === 'terminated' ? words.noPrivateIp(name) : words.privateIp(name, instance.privateIp)
    case 'host':
      return instance.hostId === undefined ? words.noHost(name) : words.host(name, instance.hostId)
    case 'volumes':
      return words.volumes(name, instance.volumeIds.length)
    case 'perHour':
      return words.perHour(name, money(costPerHour(account, instance)))
    default:
      return isSetting(aspect) ? settings[aspect].why(name) : words[aspect](name)
  }
}

function billTitle(id: string, { account, words: { why: words, bill } }: Speech): string {
  const line = get(account.bill, id)
  if (!line) return words.event
  return words.billLine([bill.items[line.item], line.what].filter(Boolean).join(' · '))
}

function volumeTitle(id: string, { account, words: { why: words } }: Speech): string {
  const volume = get(account.volumes, id)
  if (!volume) return words.event
  const { state, attachment, tags } = volume
  const name = nameIn({ id, tags })
  if (attachment) return words.volume[attachment.state](name, nameById(account, attachment.instanceId))
  return words.volume[state === 'in-use' ? 'available' : state](name)
}
