import type { NetworkInterface } from '#engine/world/interfaces/networkInterface.ts'
import { allIps, mappedAt } from '#engine/world/interfaces/read.ts'
import { elasticOf } from '#engine/world/network/read.ts'
import { get } from '#lib/table.ts'
import { ThingLink } from '#parts/things/ThingLink.tsx'
import { doing } from '#parts/undo/doing.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { TrashIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The private addresses of an interface, each with the public one that leads to it. */
export function PrivateAddresses({ card }: { readonly card: NetworkInterface }) {
  return (
    <ul className="grid gap-1.5">
      {allIps(card).map((ip) => (
        <AddressRow key={ip} card={card} ip={ip} />
      ))}
    </ul>
  )
}

function AddressRow({ card, ip }: { readonly card: NetworkInterface; readonly ip: string }) {
  const studio = useStudio()
  const { networks: words, common } = useWords()
  const isMain = ip === card.privateIp
  const instance = useAccount(({ instances }) =>
    isMain && card.attachment?.deviceIndex === 0 ? get(instances, card.attachment.instanceId) : undefined,
  )
  const elastic = useAccount(
    (account) =>
      mappedAt(account, { interfaceId: card.id, privateIp: ip }) ??
      (instance ? elasticOf(account, instance.id) : undefined),
  )
  const request = {
    action: 'UnassignPrivateIpAddresses',
    params: { NetworkInterfaceId: card.id, PrivateIpAddresses: [ip] },
  }
  return (
    <li className="flex items-center gap-2 rounded-control border border-line py-1.5 pr-1 pl-2.5">
      <div className="min-w-0 flex-1">
        <p>
          <Mono copying={common.copying}>{ip}</Mono>
          {isMain && <span className="text-small text-ink-3"> {words.primaryAddress}</span>}
        </p>
        <p className="text-small text-ink-2">
          {elastic ? (
            <ThingLink kind="address" id={elastic.allocationId} />
          ) : (
            (instance?.publicIp ?? <span className="text-ink-3">{words.noPublic}</span>)
          )}
        </p>
      </div>
      {!isMain && (
        <IconButton
          kind="quiet"
          size="small"
          icon={TrashIcon}
          label={words.removeAddress(ip)}
          onClick={() => doing(studio, [request], () => ask(studio, request).ok)}
        />
      )}
    </li>
  )
}
