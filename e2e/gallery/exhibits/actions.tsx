import { Button } from '#ui/controls/Button.tsx'
import { Chip } from '#ui/controls/Chip.tsx'
import { Code } from '#ui/display/Code.tsx'
import { CopyButton } from '#ui/controls/CopyButton.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { CheckIcon, PlayIcon, StopIcon } from '#ui/look/icons.ts'
import { Kbd } from '#ui/display/Kbd.tsx'
import { ContextMenu } from '#ui/overlays/ContextMenu.tsx'
import { MenuList } from '#ui/overlays/MenuList.tsx'
import { Menu } from '#ui/overlays/Menu.tsx'
import { MenuLine } from '#ui/overlays/MenuLine.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { Tooltip } from '#ui/overlays/Tooltip.tsx'
import { WhyButton } from '#parts/why/WhyButton.tsx'
import { useState } from 'react'
import { type Exhibits, Row, type Say, useHeard } from '../exhibit.tsx'

const nothing = () => undefined

const copying = (say: Say) => ({
  copy: say('Copy', '복사'),
  copied: say('Copied', '복사됨'),
  failed: say('It could not be copied.', '복사하지 못함'),
})

/** What is pressed. */
export const actions: Exhibits = {
  Button: function Buttons({ say }) {
    const { hear, shown } = useHeard()
    return (
      <>
        {(['small', 'medium', 'large'] as const).map((size) => (
          <Row key={size}>
            {(['plain', 'primary', 'danger', 'quiet'] as const).map((kind) => (
              <Button key={kind} kind={kind} size={size} icon={PlayIcon} onClick={() => hear(`${kind} ${size}`)}>
                {kind} {size}
              </Button>
            ))}
          </Row>
        ))}
        <Row>
          <Button kind="primary" glow>
            {say('The one thing to do', '할 일')} <Kbd bare>L</Kbd>
          </Button>
          <Button why={say('It is stopped already.', '이미 중지되어 있습니다.')} onClick={() => hear('stopped')}>
            {say('Stop', '중지')}
          </Button>
        </Row>
        {shown}
      </>
    )
  },
  IconButton: function IconButtons({ say }) {
    const { hear, shown } = useHeard()
    return (
      <>
        <Row>
          <IconButton icon={PlayIcon} label={say('Play', '재생')} onClick={() => hear('play')} />
          <IconButton
            icon={StopIcon}
            label={say('Stop', '중지')}
            why={say('It is stopped already.', '이미 중지되어 있습니다.')}
            onClick={() => hear('stop')}
          />
        </Row>
        {shown}
      </>
    )
  },
  Chip: function Chips({ say }) {
    const [on, setOn] = useState(false)
    const [there, setThere] = useState(true)
    return (
      <Row>
        <Chip icon={CheckIcon}>{say('A pill', '알약')}</Chip>
        <Chip onPress={() => setOn(!on)} pressed={on}>
          {say('Stays down', '눌린 채')}
        </Chip>
        {there && (
          <Chip onRemove={() => setThere(false)} removeLabel={say('Remove', '지우기')}>
            {say('Goes away', '사라짐')}
          </Chip>
        )}
      </Row>
    )
  },
  Code: ({ say }) => (
    <Code text={`aws ec2 describe-instances \\\n  --instance-ids i-0123456789abcdef0`} copying={copying(say)} />
  ),
  CopyButton: ({ say }) => (
    <Row>
      <CopyButton text="i-0123456789abcdef0" words={copying(say)} />
    </Row>
  ),
  Mono: ({ say }) => (
    <Row>
      <Mono>vol-0123456789abcdef0</Mono>
      <Mono copying={copying(say)}>i-0123456789abcdef0</Mono>
    </Row>
  ),
  Menu: function Menus({ say }) {
    const { hear, shown } = useHeard()
    const [speed, setSpeed] = useState('10')
    return (
      <>
        <Row>
          <Menu
            label={say('Actions', '작업')}
            groups={[
              {
                id: 'state',
                label: say('State', '상태'),
                items: [
                  { id: 'start', label: say('Start', '시작'), icon: PlayIcon, onChoose: () => hear('start') },
                  {
                    id: 'stop',
                    label: say('Stop', '중지'),
                    icon: StopIcon,
                    why: say('It is stopped already.', '이미 중지되어 있습니다.'),
                    onChoose: () => hear('stop'),
                  },
                  {
                    id: 'reboot',
                    label: say('Reboot', '재부팅'),
                    hint: say('RAM is lost', 'RAM은 사라짐'),
                    onChoose: () => hear('reboot'),
                  },
                ],
              },
              {
                id: 'end',
                items: [
                  {
                    id: 'terminate',
                    label: say('Terminate', '종료'),
                    danger: true,
                    end: <Kbd>T</Kbd>,
                    onChoose: () => hear('terminate'),
                  },
                ],
              },
            ]}
          />
          <Menu
            label={say('Speed', '속도')}
            face={`${speed}×`}
            groups={[
              {
                id: 'speed',
                items: ['1', '10', '60'].map((one) => ({
                  id: one,
                  label: `${one}×`,
                  checked: one === speed,
                  onChoose: () => setSpeed(one),
                })),
              },
            ]}
          />
          <Menu
            label={say('More', '더 보기')}
            icon={StopIcon}
            iconOnly
            alignEnd
            groups={[
              { id: 'one', items: [{ id: 'one', label: say('Only this', '이것만'), onChoose: () => hear('only') }] },
            ]}
          />
        </Row>
        {shown}
      </>
    )
  },
  ContextMenu: function Asked({ say }) {
    const [at, setAt] = useState<{ readonly x: number; readonly y: number }>()
    const { hear, shown } = useHeard()
    return (
      <>
        <button
          type="button"
          onClick={({ clientX: x, clientY: y }) => setAt({ x, y })}
          className="rounded-control border border-edge px-3 py-1"
        >
          {say('What can be done here?', '여기서 무엇을 할 수 있나요?')}
        </button>
        {at && (
          <ContextMenu
            at={at}
            label={say('What can be done', '할 수 있는 일')}
            groups={[{ id: 'one', items: [{ id: 'stop', label: say('Stop', '중지'), onChoose: () => hear('stop') }] }]}
            onClose={() => setAt(undefined)}
          />
        )}
        {shown}
      </>
    )
  },
  MenuList: ({ say }) => (
    <MenuList
      aria-label={say('Commands', '명령')}
      close={nothing}
      leave={nothing}
      groups={[
        { id: 'one', items: [{ id: 'stop', label: say('Stop', '중지'), onChoose: nothing }] },
        {
          id: 'two',
          label: say('Break it', '고장 내기'),
          items: [{ id: 'host', label: say('Host', '호스트'), onChoose: nothing }],
        },
      ]}
    />
  ),
  MenuLine: ({ say }) => (
    <div role="menu" aria-label={say('A list', '목록')} className="max-w-80">
      <MenuLine item={{ id: 'plain', label: say('Plain', '보통'), onChoose: nothing }} close={nothing} />
      <MenuLine
        item={{ id: 'danger', label: say('Danger', '위험'), danger: true, onChoose: nothing }}
        close={nothing}
      />
      <MenuLine
        item={{ id: 'on', label: say('Chosen', '고른 것'), checked: true, onChoose: nothing }}
        close={nothing}
      />
      <MenuLine
        item={{ id: 'why', label: say('Not now', '지금은 안 됨'), why: say('Because.', '이유.'), onChoose: nothing }}
        close={nothing}
      />
    </div>
  ),
  Term: ({ say }) => (
    <p>
      <Term term="ami">{say('image', '이미지')}</Term>, <Term term="snapshot">{say('snapshot', '스냅샷')}</Term>
    </p>
  ),
  Tooltip: ({ say }) => (
    <Row>
      {(['above', 'below', 'right'] as const).map((side) => (
        <Tooltip key={side} side={side} text={say(`It stands ${side}.`, `${side}에 섭니다.`)}>
          {(anchor) => (
            <button type="button" {...anchor} className="rounded-control border border-edge px-3 py-1">
              {side}
            </button>
          )}
        </Tooltip>
      ))}
    </Row>
  ),
  WhyButton: function WhyButtons({ say }) {
    const { hear, shown } = useHeard()
    return (
      <>
        <Row>
          {say('Running', '실행 중')}
          <WhyButton
            text={say('Why?', '왜?')}
            label={say('Why is web-1 running?', 'web-1은 왜 실행 중인가요?')}
            onClick={() => hear('asked')}
          />
        </Row>
        {shown}
      </>
    )
  },
}
