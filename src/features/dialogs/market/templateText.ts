import type { Account } from '#engine/account.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { baseImages } from '#facts/images.ts'
import { isRecord } from '#lib/record.ts'

type Data = Readonly<Record<string, unknown>>

/** The data of a template as it is written in a window. */
export const written = (data: Data): string => JSON.stringify(data, null, 2)

/** The data in what is written; undefined where that is none. */
export function readData(text: string): Data | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return isRecord(read) && !Array.isArray(read) ? read : undefined
  } catch {
    return undefined
  }
}

/** The data of a template that nothing was taken from: the smallest that launches something. */
export const plainData = (account: Account): Data => ({
  ImageId: baseImages[0]?.ids[account.region],
  InstanceType: 't3.micro',
  SecurityGroupIds: [defaultGroupId(account)],
})

/**
 * The data of an instance without what is its own alone: the console leaves out the IDs and addresses of its network
 * interface, too (create-launch-template-from-instance).
 */
export function withoutOwn(data: Data): Data {
  const cards = data['NetworkInterfaces']
  if (!Array.isArray(cards)) return data
  return {
    ...data,
    NetworkInterfaces: cards.map((card: unknown) => {
      if (!isRecord(card)) return card
      const { NetworkInterfaceId: _, PrivateIpAddresses: __, ...rest } = card
      return rest
    }),
  }
}
