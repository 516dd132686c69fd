import { Field } from '#ui/controls/Field.tsx'
import { DiskIcon, GlobeIcon } from '#ui/look/icons.ts'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextArea } from '#ui/controls/TextArea.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useState } from 'react'
import type { Exhibits } from '../exhibit.tsx'

type View = 'map' | 'list' | 'log'

/** What is filled in. */
export const fields: Exhibits = {
  Field: function Fields({ say }) {
    const [text, setText] = useState('10.0.0.0/33')
    const wrong = /\/33$/.test(text)
    return (
      <>
        <Field
          label={say('Source', '원본')}
          hint={say('A CIDR block', 'CIDR 블록')}
          {...(wrong && { error: say('Not a CIDR block', 'CIDR 블록이 아님') })}
          end="IPv4"
        >
          <TextInput value={text} onChange={setText} mono />
        </Field>
        <Field label={say('Image', '이미지')} term="ami">
          <TextInput value="al2023" readOnly onChange={setText} />
        </Field>
      </>
    )
  },
  TextInput: function TextInputs({ say }) {
    const [text, setText] = useState('web-1')
    return (
      <>
        <Field label={say('Name', '이름')}>
          <TextInput value={text} onChange={setText} maxLength={40} />
        </Field>
        <TextInput
          value=""
          aria-label={say('Find', '찾기')}
          placeholder={say('Find…', '찾기…')}
          type="search"
          onChange={setText}
        />
      </>
    )
  },
  TextArea: function TextAreas({ say }) {
    const [text, setText] = useState('#!/bin/sh\n')
    return (
      <Field label={say('User data', '사용자 데이터')}>
        <TextArea value={text} onChange={setText} mono />
      </Field>
    )
  },
  Select: function Selects({ say }) {
    const [type, setType] = useState('gp3')
    return (
      <Field label={say('Volume type', '볼륨 유형')}>
        <Select
          value={type}
          onChange={setType}
          options={[
            { value: 'gp3', label: 'gp3', group: 'SSD' },
            { value: 'io2', label: 'io2', group: 'SSD', disabled: true },
            { value: 'st1', label: 'st1', group: 'HDD' },
            { value: 'none', label: say('None', '없음') },
          ]}
        />
      </Field>
    )
  },
  Segmented: function Segments({ say }) {
    const [view, setView] = useState<View>('map')
    const [none, setNone] = useState<string>('unknown')
    return (
      <>
        <Segmented<View>
          label={say('View', '보기')}
          value={view}
          onChange={setView}
          options={[
            { value: 'map', label: say('Map', '지도'), icon: GlobeIcon },
            { value: 'list', label: say('List', '목록'), mark: '•', description: say('Something new', '새 것 있음') },
            { value: 'log', label: say('Log', '기록') },
          ]}
        />
        <Segmented
          label={say('Nothing chosen', '고르지 않음')}
          size="small"
          value={none}
          onChange={setNone}
          options={[
            { value: 'a', label: 'A', icon: DiskIcon },
            { value: 'b', label: 'B' },
          ]}
        />
      </>
    )
  },
  Toggle: function Toggles({ say }) {
    const [on, setOn] = useState(false)
    return (
      <>
        <Toggle
          on={on}
          onChange={setOn}
          label={say('Detailed monitoring', '세부 모니터링')}
          hint={say('Every minute', '1분마다')}
        />
        <Toggle
          on={on}
          onChange={setOn}
          label={say('Hibernation', '최대 절전')}
          term="hibernation"
          hint={say('At launch', '시작할 때')}
        />
        <Toggle
          on
          onChange={setOn}
          label={say('Encrypted', '암호화')}
          why={say(
            'A snapshot that is encrypted makes encrypted volumes.',
            '암호화된 스냅샷은 암호화된 볼륨을 만듭니다.',
          )}
        />
        <Field label={say('Public IP', '퍼블릭 IP')}>
          <Toggle on={on} onChange={setOn} />
        </Field>
      </>
    )
  },
}
