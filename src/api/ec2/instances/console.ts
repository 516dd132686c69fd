import type { Instance } from '#engine/world/instances/instance.ts'
import { findType } from '#facts/catalogue.ts'
import { type Refusal, refuse } from '#facts/errors.ts'
import type { GetConsoleOutputResult, GetConsoleScreenshotResult } from '@aws-sdk/client-ec2'
import type { InstanceId } from '#lib/brand.ts'
import { base64Of, utf8 } from '#lib/bytes.ts'
import { get } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { flag, id, need } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { consoleLines } from './consoleText.ts'
import { read } from '../verbs.ts'

const instanceId = need(id<InstanceId>())

/** The system log as it was posted last, in base64; `Latest`, which is for Nitro types alone, gives it as it is now. */
export const GetConsoleOutput = read({
  params: { InstanceId: instanceId, Latest: flag() },
  answer({ account, now, params: { InstanceId: one, Latest: latest = false } }) {
    const instance = get(account.instances, one)
    if (!instance) return refuse.noSuchInstance([one])
    if (latest && findType(instance.type)?.hypervisor === 'xen') return refuse.latestUnsupported()
    const lines = consoleLines(account, instance, now, latest)
    const postedAt = latest ? now : (get(account.guests, one)?.postedAt ?? instance.launchedAt)
    const answer: Wire<GetConsoleOutputResult> = {
      InstanceId: one,
      Timestamp: iso(postedAt),
      Output: lines.length === 0 ? undefined : base64Of(utf8(`${lines.join('\r\n')}\r\n`)),
    }
    return answer
  },
})

const rows = 25

/**
 * The refusal of a picture of an instance's screen: not of Graviton, not of bare metal, only of what runs; undefined
 * where there is one.
 */
export function whyNoScreen({ id: one, type: name, state }: Instance): Refusal | undefined {
  const type = findType(name)
  if (type?.bareMetal || type?.architecture === 'arm64') return refuse.screenshotUnsupported()
  return state === 'running' ? undefined : refuse.screenshotNotRunning(one)
}

/** The end of what is on the screen: a drawing (SVG) in base64 here, where EC2 answers a JPG. */
export const GetConsoleScreenshot = read({
  params: { InstanceId: instanceId, WakeUp: flag() },
  answer({ account, now, params: { InstanceId: one } }) {
    const instance = get(account.instances, one)
    if (!instance) return refuse.noSuchInstance([one])
    const refused = whyNoScreen(instance)
    if (refused) return refused
    const lines = consoleLines(account, instance, now, true).slice(-rows)
    const text = lines.map((line, i) => `<text x="8" y="${16 * i + 20}">${line}</text>`).join('')
    const style = 'style="background:#000;fill:#ccc;font:13px monospace"'
    const answer: Wire<GetConsoleScreenshotResult> = {
      InstanceId: one,
      ImageData: base64Of(utf8(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 416" ${style}>${text}</svg>`)),
    }
    return answer
  },
})
