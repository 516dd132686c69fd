import { Badge } from '#ui/display/Badge.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Diff } from '#ui/display/Diff.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { CheckIcon, DiskIcon, InfoIcon } from '#ui/look/icons.ts'
import { Kbd } from '#ui/display/Kbd.tsx'
import { Leftovers } from '#parts/leftovers/Leftovers.tsx'
import { Live } from '#ui/display/Live.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { Progress } from '#ui/display/Progress.tsx'
import { ReadableGraph } from '#ui/display/ReadableGraph.tsx'
import { Caps, Section } from '#ui/display/Section.tsx'
import { StateIcon } from '#ui/display/StateIcon.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { StepGraph } from '#ui/display/StepGraph.tsx'
import { WithCode } from '#ui/display/WithCode.tsx'
import { softTone, type Tone } from '#ui/look/tone.ts'
import { type Exhibits, Row } from '../exhibit.tsx'

const tones = Object.keys(softTone) as Tone[]
const minutes = [20, 20, 80, 95].map((value, nth) => ({ at: (nth < 2 ? nth : nth + 1) * 60, value }))
const graph = { points: minutes, span: 60, from: 0, to: 360, min: 0, max: 100, height: 90 }

/** What is only looked at. */
export const looks: Exhibits = {
  Badge: () => (
    <>
      <Row>
        {tones.map((tone) => (
          <Badge key={tone} tone={tone} shape={CheckIcon}>
            {tone}
          </Badge>
        ))}
      </Row>
      <Row>
        {tones.map((tone) => (
          <Badge key={tone} tone={tone} solid moving shape={InfoIcon}>
            {tone}
          </Badge>
        ))}
      </Row>
    </>
  ),
  Definition: ({ say }) => (
    <Definition>
      <Entry term={say('State', '상태')}>{say('Running', '실행 중')}</Entry>
      <Entry term={say('A long word', '긴 낱말')}>{'w'.repeat(255)}</Entry>
    </Definition>
  ),
  Diff: ({ say }) => (
    <Row>
      <Diff kind="changed" was="10.0.0.1" now="10.0.0.2" wasLabel={say('was', '전')} nowLabel={say('now', '후')} mono />
      <Diff kind="gained">{say('gained', '생김')}</Diff>
      <Diff kind="kept">{say('kept', '남음')}</Diff>
      <Diff kind="lost">{say('lost', '사라짐')}</Diff>
    </Row>
  ),
  Icon: ({ say }) => (
    <Row>
      <Icon shape={DiskIcon} />
      <Icon shape={DiskIcon} size={24} filled label={say('A volume', '볼륨')} />
    </Row>
  ),
  Kbd: () => (
    <Row>
      <Kbd>Shift</Kbd>
      <Kbd bare>Esc</Kbd>
    </Row>
  ),
  Leftovers: ({ say }) => (
    <Leftovers
      lines={[
        { key: 'volume', said: say('A volume of 8 GiB', '8GiB 볼륨'), price: '$0.73' },
        { key: 'free', said: say('What costs nothing', '요금이 없는 것') },
      ]}
    />
  ),
  Live: ({ say }) => (
    <>
      <Live>{say('Said aloud', '소리로만 들림')}</Live>
      <Live urgent>{say('Said aloud at once', '바로 들림')}</Live>
    </>
  ),
  Marked: ({ say }) => (
    <p>
      <Marked text={{ marked: say('An [[ami|image]] of the instance.', '인스턴스의 [[ami|이미지]].') }} />
    </p>
  ),
  Progress: ({ say }) => (
    <Row>
      <Progress label={say('Optimizing', '최적화 중')} percent={0} />
      <Progress label={say('Optimizing', '최적화 중')} percent={60} />
      <Progress label={say('Optimizing', '최적화 중')} percent={100} />
    </Row>
  ),
  Section: ({ say }) => (
    <>
      <Section title={say('Status checks', '상태 검사')} level={3} end={<Badge tone="green">3/3</Badge>}>
        {say('Everything answers.', '모두 응답합니다.')}
      </Section>
      <Caps level={3}>{say('A heading alone', '제목만')}</Caps>
    </>
  ),
  StateIcon: () => (
    <Row>
      {Object.entries(stateLook).map(([state, { tone, shape, filled, moving }]) => (
        <StateIcon key={state} tone={tone} shape={shape} filled={filled} moving={moving} size={20} label={state} />
      ))}
    </Row>
  ),
  ReadableGraph: ({ say }) => (
    <ReadableGraph
      label={say('CPU use', 'CPU 사용률')}
      points={minutes}
      span={60}
      from={0}
      to={360}
      max={100}
      values={[0, 50, 100].map((at) => ({ at, label: `${at} %` }))}
      times={[
        { at: 0, label: '10:00' },
        { at: 360, label: '10:06' },
      ]}
      say={({ at, value }) => `10:0${at / 60}: ${value} %`}
      height={160}
      line
    />
  ),
  StepGraph: ({ say }) => (
    <>
      <StepGraph
        {...graph}
        label={say('CPU use rises to 95%', 'CPU 사용률이 95%까지 오름')}
        threshold={90}
        thresholdLabel="90%"
        band={{ from: 180, to: 300, label: say('alarm', '경보') }}
        marks={[{ at: 240, value: 95, tone: 'red' }]}
        ticks={[
          { at: 0, label: '10:00' },
          { at: 360, label: '10:06' },
        ]}
      />
      <StepGraph {...graph} line tone="money" label={say('The same as a line', '선으로')} />
      <StepGraph
        {...graph}
        points={[]}
        label={say('Nothing yet', '아직 없음')}
        empty={say('No data yet', '아직 데이터 없음')}
      />
    </>
  ),
  WithCode: () => (
    <p>
      <WithCode text="`aws ec2 describe-instances` and `help` are lines that can be typed." />
    </p>
  ),
}
