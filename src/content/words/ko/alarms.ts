import type { alarms as en } from '../en/alarms.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'

type Rule = Parameters<typeof en.sentence>[0]
type Effect = Parameters<typeof en.sentence>[1]

const checks: Readonly<Record<string, string>> = {
  StatusCheckFailed: '상태 검사 중 하나가',
  StatusCheckFailed_Instance: '인스턴스 검사가',
  StatusCheckFailed_System: '시스템 검사가',
  StatusCheckFailed_AttachedEBS: '연결된 EBS 검사가',
}

const operators: Readonly<Record<string, string>> = {
  GreaterThanOrEqualToThreshold: '이상',
  GreaterThanThreshold: '초과',
  LessThanThreshold: '미만',
  LessThanOrEqualToThreshold: '이하',
}

const times = ({ n, m, each }: Rule) => {
  if (n === 1) return `${each} 동안`
  return m === n ? `${each}씩 ${n}번 연속` : `${each}씩 ${n}번 중 ${m}번`
}

const percents: ReadonlySet<string> = new Set(['CPUUtilization', 'mem_used_percent', 'disk_used_percent'])

const value = ({ metric, statistic, operator, threshold }: Rule) =>
  `${threshold}${percents.has(metric) && statistic !== 'SampleCount' ? '%' : ''} ${operators[operator] ?? operator}`

const subject = ({ metric, statistic }: Rule) =>
  `${metric === 'CPUUtilization' ? 'CPU 사용률' : metric}(${statistic}) 값이`

const condition = (rule: Rule) =>
  rule.fails
    ? `${checks[rule.metric] ?? rule.metric} ${times(rule)} 실패하면`
    : `${subject(rule)} ${times(rule)} ${value(rule)}이면`

const acts = { reboot: '재부팅', recover: '복구', stop: '중지', terminate: '종료' }

const effect = ({ action, instance, topic }: Effect) => {
  const act = action === 'none' ? undefined : `${josa(instance, '을/를')} ${acts[action]}`
  if (act && topic !== undefined) return `${act}하고 ${topic}에 알립니다`
  if (act) return `${act}합니다`
  return topic === undefined ? '상태만 바뀌고 아무도 모릅니다' : `${topic}에 알립니다`
}

export const alarms: Told<typeof en> = {
  title: 'CloudWatch 경보 관리',
  gone: '이 인스턴스는 이제 없습니다.',
  there: '이 인스턴스의 경보',
  add: '새 경보',
  edit: '편집',
  editing: (name) => `${name} 편집`,
  more: (name) => `${name} 더 보기`,
  test: '상태를 바꿔 작업 시험하기',
  testHint: '작업은 실제로 실행됩니다. 상태는 1분 안에 CloudWatch가 바로잡습니다.',
  testReason: '작업 시험',
  muted: '작업 꺼짐',
  states: { OK: '정상(OK)', ALARM: '경보 상태(ALARM)', INSUFFICIENT_DATA: '데이터 부족(INSUFFICIENT_DATA)' },
  usual: '자주 쓰는 경보',
  presets: {
    instance: (n, each) => `인스턴스 검사 ${each} × ${n} → 재부팅`,
    system: (n, each) => `시스템 검사 ${each} × ${n} → 복구`,
    cpu: (threshold, n, each) => `CPU ${threshold}% 초과 ${each} × ${n} → 알림`,
  },
  presetHint: '재부팅과 복구는 횟수를 다르게 둡니다. 같으면 둘이 한꺼번에 시작될 수 있습니다.',
  watch: '무엇을 지켜볼까요',
  metric: '지표',
  metricGroups: {
    check: '상태 검사 · 1분마다 · 무료',
    load: 'CPU와 네트워크',
    disk: 'EBS 볼륨 합계 (Nitro)',
    agent: 'CWAgent · CloudWatch 에이전트가 있을 때만',
    credits: 'CPU 크레딧 · 5분마다',
  },
  metrics: {
    StatusCheckFailed: '검사 중 하나라도',
    StatusCheckFailed_Instance: '인스턴스 검사',
    StatusCheckFailed_System: '시스템 검사',
    StatusCheckFailed_AttachedEBS: '연결된 EBS 검사',
    CPUUtilization: 'CPU 사용률',
    NetworkIn: '네트워크 수신',
    NetworkOut: '네트워크 송신',
    NetworkPacketsIn: '수신 패킷',
    NetworkPacketsOut: '송신 패킷',
    EBSReadOps: '읽기 횟수',
    EBSWriteOps: '쓰기 횟수',
    EBSReadBytes: '읽은 바이트',
    EBSWriteBytes: '쓴 바이트',
    mem_used_percent: '메모리 사용률',
    disk_used_percent: '디스크 사용률',
    CPUCreditUsage: '쓴 크레딧',
    CPUCreditBalance: '크레딧 밸런스',
    CPUSurplusCreditBalance: '갚을 잉여 크레딧',
    CPUSurplusCreditsCharged: '요금이 나간 잉여 크레딧',
  },
  metricHint: {
    StatusCheckFailed: '검사 중 하나라도 실패하면 1, 아니면 0입니다.',
    StatusCheckFailed_Instance: 'OS나 OS의 네트워크가 응답하지 않으면 1입니다. 직접 고쳐야 합니다.',
    StatusCheckFailed_System: '인스턴스가 놓인 호스트에 문제가 있으면 1입니다. AWS가 고칩니다.',
    StatusCheckFailed_AttachedEBS: '볼륨에 접근할 수 없거나 I/O가 끝나지 않으면 1, 아니면 0입니다.',
    CPUUtilization: '전체 vCPU를 기준으로 한 백분율입니다.',
    NetworkIn: '데이터 포인트마다 받은 바이트입니다. 초당 값은 300(기본)이나 60(세부)으로 나눕니다.',
    NetworkOut: '데이터 포인트마다 보낸 바이트입니다. 초당 값은 300(기본)이나 60(세부)으로 나눕니다.',
    NetworkPacketsIn: '세부 모니터링을 켜도 5분마다만 옵니다.',
    NetworkPacketsOut: '세부 모니터링을 켜도 5분마다만 옵니다.',
    EBSReadOps: '연결된 모든 볼륨의 읽기 횟수를 더한 값입니다.',
    EBSWriteOps: '연결된 모든 볼륨의 쓰기 횟수를 더한 값입니다.',
    EBSReadBytes: '연결된 모든 볼륨에서 읽은 바이트를 더한 값입니다.',
    EBSWriteBytes: '연결된 모든 볼륨에 쓴 바이트를 더한 값입니다.',
    mem_used_percent: 'RAM은 CloudWatch 에이전트만 볼 수 있습니다. 에이전트가 없으면 지켜볼 값도 없습니다.',
    disk_used_percent: '루트 파일 시스템이 얼마나 찼는지 CloudWatch 에이전트가 봅니다.',
    CPUCreditUsage: '5분 동안 쓴 크레딧입니다. 1크레딧은 vCPU 하나를 100%로 1분 쓰는 양입니다.',
    CPUCreditBalance: '기준 성능을 넘어 쓸 수 있도록 모아 둔 크레딧입니다.',
    CPUSurplusCreditBalance: '빌려 쓰고 아직 갚지 못한 크레딧입니다. 무제한 모드에만 있습니다.',
    CPUSurplusCreditsCharged: '빌려 쓴 크레딧 가운데 요금이 나간 것입니다.',
  },
  statistic: '통계',
  operator: '비교',
  operators: {
    GreaterThanOrEqualToThreshold: '≥ 이상',
    GreaterThanThreshold: '> 초과',
    LessThanThreshold: '< 미만',
    LessThanOrEqualToThreshold: '≤ 이하',
  },
  threshold: '임계값',
  period: '기간',
  periods: '평가 기간 수 (N)',
  toAlarm: '위반 횟수 (M)',
  toAlarmHint: '최근 N번 중',
  missing: '누락된 데이터',
  missingKinds: {
    missing: 'missing: 누락으로',
    notBreaching: 'notBreaching: 정상으로',
    breaching: 'breaching: 위반으로',
    ignore: 'ignore: 상태 유지',
  },
  missingHint: {
    missing:
      '데이터가 전혀 없으면 데이터 부족(INSUFFICIENT_DATA)이 됩니다. 인스턴스에 작업을 하는 경보에 AWS가 권하는 설정입니다.',
    notBreaching: '누락된 데이터를 정상으로 간주합니다.',
    breaching: '누락된 데이터를 위반으로 간주합니다.',
    ignore: '데이터가 누락된 동안 현재 상태를 유지합니다.',
  },
  react: '경보 상태가 되면',
  action: '인스턴스에 할 일',
  actions: { none: '없음', reboot: '재부팅', recover: '복구', stop: '중지', terminate: '종료' },
  actionHint: {
    none: '알리기만 합니다.',
    reboot: '같은 호스트에서 OS를 다시 시작합니다. 인스턴스 안쪽의 문제가 해결되기도 합니다.',
    recover: '다른 호스트로 옮깁니다. ID, 주소, 볼륨은 그대로이고 RAM은 사라집니다.',
    stop: '중지합니다. 경보의 EC2 작업에는 시작이 없으니 직접 시작해야 합니다.',
    terminate: '인스턴스를 삭제합니다. 되돌릴 수 없습니다.',
  },
  recoverOnly:
    '복구는 StatusCheckFailed_System에 쓰라고 합니다(AWS 문서끼리 표현이 다릅니다). OS 안쪽의 문제는 호스트를 옮겨도 해결되지 않습니다.',
  notify: '누구에게 알릴까요',
  notifyKinds: { none: '알리지 않음', existing: '기존 주제', new: '새 주제' },
  tellsNobody: {
    none: '이 경보는 아무에게도 알리지 않고 아무 일도 하지 않습니다. 색만 바뀝니다.',
    acts: '이 경보는 아무에게도 알리지 않습니다. 작업은 하지만 직접 들여다봐야 알 수 있습니다.',
  },
  tellSomebody: '알릴 곳 정하기',
  topic: 'SNS 주제',
  topicName: '주제 이름',
  topicThere: '같은 이름의 주제가 있어 그것을 씁니다.',
  readers: '받는 사람',
  addReader: { email: '이메일 추가', sms: '전화 추가', slack: 'Slack 채널 추가' },
  readerLabel: { email: '이메일 주소', sms: '전화번호', slack: 'Slack 채널' },
  readerHint: {
    email: '먼저 확인 메일이 갑니다. 링크를 누르기 전에는 아무 알림도 오지 않습니다.',
    sms: 'SMS 샌드박스 안에서는 인증한 번호로만 갑니다. +821012345678은 인증되어 있습니다.',
    smsSeoul: '리전에 따라 쓸 수 없을 수 있습니다. 서울은 AWS 문서끼리도 다릅니다.',
    slack: 'Amazon Q Developer in chat applications(예전 AWS Chatbot)를 거칩니다.',
  },
  removeReader: (address) => `${address} 빼기`,
  pending: '확인 대기 중',
  confirmed: '확인됨',
  unverified: '인증 안 된 번호',
  tellOk: '다시 정상이 되면 그때도 알리기',
  naming: '이름 짓기',
  name: '경보 이름',
  description: '설명 (선택)',
  readsAs: '말로 하면',
  unreadable: '값이 올바르면 문장으로 보여 줍니다.',
  sentence: (rule, what) => `${condition(rule)} ${effect(what)}.`,
  plusOk: '다시 정상이 되면 그때도 알립니다.',
  problems: {
    nameMissing: '경보에 이름이 있어야 합니다.',
    nameLong: (most, now) => `${most}자까지입니다. 지금 ${now}자입니다.`,
    nameControl: '줄바꿈이나 제어 문자는 쓸 수 없습니다.',
    notNumber: '80이나 0.5 같은 숫자를 쓰세요.',
    notCount: '1 이상의 정수를 쓰세요.',
    tooLongDay: '기간이 1시간보다 짧으면 기간 × N은 하루까지입니다.',
    tooLongWeek: '기간 × N은 7일까지입니다.',
    moreThanN: 'M은 N보다 클 수 없습니다.',
    topicMissing: '주제에 이름이 있어야 합니다.',
    topicShape: '영문자, 숫자, -, _만 256자까지 쓸 수 있습니다.',
    emailMissing: '어느 주소로 보낼까요?',
    emailShape: '메일 주소가 아닙니다. 예: name@example.com',
    phoneMissing: '어느 번호로 보낼까요?',
    phoneShape: '+와 국가 번호부터 숫자 7~15개. 예: +821012345678',
    channelMissing: '어느 채널로 보낼까요?',
    channelShape: '소문자, 한글, 숫자, -, _만 80자까지 쓸 수 있습니다. 예: #ops',
  },
  warnings: {
    creditGaps: (period, every) =>
      `크레딧 지표는 세부 모니터링을 켜도 ${every}마다 옵니다. 기간이 ${period}이면 대부분 비어서 자꾸 데이터 부족(INSUFFICIENT_DATA)이 됩니다.`,
    gaps: (period, every) =>
      `이 지표는 ${every}마다 옵니다. 기간이 ${period}이면 대부분 비어서 자꾸 데이터 부족(INSUFFICIENT_DATA)이 됩니다.`,
    noAgent: 'CloudWatch 에이전트가 설치되어 있지 않습니다. 설치하기 전에는 이 지표에 데이터가 없습니다(모니터링 탭).',
    useEvery: (every) => `${josa(every, '으로/로')} 바꾸기`,
    race: (other) =>
      `${other}도 같은 시간 뒤에 작업을 실행합니다. 재부팅과 복구가 한꺼번에 시작될 수 있으니 N을 다르게 하세요.`,
    protected: {
      stop: '중지 방지가 켜져 있습니다. 경보 상태가 되어도 중지는 아마 실패합니다(AWS 문서에는 없습니다).',
      terminate: '종료 방지가 켜져 있습니다. 경보 상태가 되어도 종료는 실패합니다.',
    },
    breachingAction:
      '중지된 인스턴스는 지표를 보내지 않습니다. breaching이면 데이터가 없다는 이유만으로 작업이 실행됩니다.',
    terminates: '종료는 되돌릴 수 없습니다.',
    noReaders: '이 주제에는 구독이 없습니다.',
    unconfirmed: '아직 아무도 확인하지 않아서 메일이 가지 않습니다.',
    replaces: '같은 이름의 경보가 있습니다. 저장하면 바뀝니다.',
  },
  asCli: 'AWS CLI로는 이렇게',
  save: '경보 생성',
  saveChanges: '변경 저장',
  free: (n) => `경보는 계정당 ${n}개까지 무료입니다.`,
  saved: {
    title: (name) => `${josa(name, '이/가')} 지켜보고 있습니다`,
    first: {
      marked:
        '새 경보는 [[insufficient-data|데이터 부족(INSUFFICIENT_DATA)]]에서 시작해, 1분쯤 뒤 이미 있는 데이터로 판단합니다.',
    },
    kept: '바꾼 경보는 다음 평가까지 상태를 그대로 둡니다.',
    confirm: (n) => `구독 ${n}개가 확인을 기다립니다. 48시간 안에 눌러야 합니다.`,
    open: '메시지 열기',
    again: '경보 목록으로',
  },
  history: {
    title: '기록',
    of: (name) => `${name} 기록`,
    hint: 'CloudWatch는 경보를 삭제한 뒤에도 기록을 30일 동안 보관합니다. 실패한 작업은 여기에만 남습니다.',
    kinds: { ConfigurationUpdate: '구성', StateUpdate: '상태', Action: '작업' },
    all: (n) => `${n}건 모두 보기`,
    less: '줄여 보기',
    ribbon: (states) => `경보 상태: ${states}`,
  },
  graph: {
    of: (metric, statistic) => `${metric} · ${statistic}`,
    window: (n, each) => `최근 ${each} × ${n}`,
    threshold: (limit) => `임계값 ${limit}`,
    empty: '아직 데이터 없음',
    none: (metric, span) => `${metric}: 최근 ${span} 동안 데이터가 없습니다.`,
    summary: (g) =>
      `${g.metric}, 최근 ${g.span}: 데이터 포인트 ${g.points}개, 최신 값 ${g.newest}(${g.at}), 최댓값 ${g.most}.`,
    breaching: (n, threshold) => `임계값 ${josa(threshold, '을/를')} 위반한 것 ${n}개.`,
  },
}
