import { selfRecovers } from '#engine/world/instances/recover.ts'
import { useId } from 'react'
import { useTimeZone } from '#store/react.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { imageOf, type PartProps, typeOf, whole } from './form/form.ts'
import type { Form } from './form/fields.ts'
import { scriptOf, suggestedScript } from './form/firstBoot.ts'
import { classes } from '#ui/look/classes.ts'
import { groupOf, opens } from './form/opens.ts'

export type Place = 'disk' | 'network' | 'access' | 'firstBoot' | 'protection'

/** The digest of what the simple form has settled by itself, each with a way to its settings. */
export function Digest({
  form,
  account,
  onChange,
}: Pick<PartProps, 'form' | 'account'> & { readonly onChange: (place: Place) => void }) {
  const words = useWords().launch
  const said = {
    disk: useDisk(form),
    network: useNetwork({ form, account }),
    access: useAccess(form),
    firstBoot: useFirstBoot(form),
    protection: useProtection(form),
  }
  const titles: Readonly<Record<Place, string>> = {
    disk: words.disk,
    network: words.network,
    access: words.access.title,
    firstBoot: words.firstBoot.title,
    protection: words.protection,
  }
  const places: readonly Place[] = ['disk', 'network', 'access', 'firstBoot', 'protection']
  return (
    <div className="grid gap-2.5 @xl:grid-cols-2 @2xl:grid-cols-6">
      {places.map((place) => (
        <DigestCard
          key={place}
          title={titles[place]}
          wide={place === 'disk' || place === 'network' || place === 'access' ? '@2xl:col-span-2' : '@2xl:col-span-3'}
          first={said[place].first}
          rest={said[place].rest}
          onChange={() => onChange(place)}
        />
      ))}
    </div>
  )
}

interface Said {
  readonly first: string
  readonly rest: readonly string[]
}

function DigestCard({
  title,
  first,
  rest,
  onChange,
  wide,
}: Said & { readonly title: string; readonly onChange: () => void; readonly wide: string }) {
  const words = useWords().launch
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes('rounded-card border border-line px-3.25 py-2.75', wide)}>
      <div className="flex items-center justify-between gap-2">
        <Caps level={3} id={id}>
          {title}
        </Caps>
        <button
          type="button"
          aria-label={words.changeOf(title)}
          onClick={onChange}
          className="-my-1 -mr-1.5 rounded-chip px-1.5 py-1 text-small font-semibold text-accent hover:bg-accent-soft pointer-coarse:py-2.5"
        >
          {words.change}
        </button>
      </div>
      <p className="mt-1 font-strong">{first}</p>
      <p className="text-small text-ink-3">{rest.join(' · ')}</p>
    </section>
  )
}

function useDisk(form: Form): Said {
  const words = useWords().launch
  const format = useFormat(useTimeZone())
  const { instanceStoreGB: gb } = typeOf(form)
  const store = gb === undefined ? [] : [words.storeLost(format.number(gb))]
  if (imageOf(form).rootDeviceType !== 'ebs') return { first: words.diskOnHost, rest: [words.cannotStop] }
  const { root, data } = form
  return {
    first: words.diskIs(format.number(whole(root.size) ?? 0), root.type),
    rest: [
      root.deleteOnTermination ? words.deletedAtEnd : words.keptAtEnd,
      ...(data.length > 0 ? [words.moreDisks(data.length)] : []),
      ...store,
    ],
  }
}

function useNetwork({ form, account }: Pick<PartProps, 'form' | 'account'>): Said {
  const words = useWords().launch
  const { ssh, http } = opens(form, account)
  const isOpen = [...(ssh ? ['SSH'] : []), ...(http ? ['HTTP'] : [])]
  const isShut = [...(ssh ? [] : ['SSH']), ...(http ? [] : ['HTTP'])]
  const publicIp = form.publicIp ? words.publicIpOn : words.publicIpOff
  return {
    first: [publicIp, isOpen.length > 0 ? words.open(isOpen.join(', ')) : words.nothingOpen].join(' · '),
    rest: [
      groupOf(form, account)?.name ?? words.newGroup,
      ...(isOpen.length > 0 && isShut.length > 0 ? [words.shut(isShut.join(', '))] : []),
    ],
  }
}

function useAccess({ keyName, profile }: Form): Said {
  const words = useWords().launch.access
  return {
    first: keyName === '' ? words.without : words.keyIs(keyName),
    rest: [...(keyName === '' ? [words.noSsh] : []), profile === '' ? words.noProfile : profile],
  }
}

function useFirstBoot(form: Form): Said {
  const words = useWords().launch.firstBoot
  const script = scriptOf(form)
  const isUsual = script !== '' && script === suggestedScript(form)
  return {
    first: script.trim() === '' ? words.nothing : isUsual ? words.webServer : words.ownScript,
    rest: [words.byUserData, form.tokens ? 'IMDSv2' : 'IMDSv1 + v2'],
  }
}

function useProtection(form: Form): Said {
  const words = useWords().launch
  const isOn = (on: boolean) => (on ? words.lowOn : words.lowOff)
  const recovers = form.autoRecovery === 'default' && selfRecovers(typeOf(form))
  return {
    first: [words.recoveryIs(isOn(recovers)), words.protectionIs(isOn(form.terminationProtection))].join(' · '),
    rest: [words.shutdownIs[form.shutdownBehaviour], words.hibernationIs(isOn(form.hibernation))],
  }
}
