import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const alarms = {
  cloudwatch: {
    name: 'Amazon CloudWatch',
    text: '지표와 경보를 맡은 AWS 서비스입니다. 인스턴스를 바깥에서 보기 때문에, 안에 에이전트가 없으면 메모리와 디스크가 얼마나 찼는지 모릅니다.',
    doc: docs.cloudwatch,
  },
  metric: {
    name: '지표(metric)',
    text: '인스턴스의 CPUUtilization처럼 한 가지를 시간에 따라 잰 값입니다. 중지된 인스턴스는 값을 보내지 않으며, 값이 없는 것은 0과 다릅니다.',
    doc: docs.metrics,
  },
  datapoint: {
    name: '데이터 포인트(data point)',
    text: '지표의 값 하나이며, 그 값이 나타내는 시간의 시작이 찍혀 있습니다. 그래서 12:00으로 찍힌 값은 그 뒤 몇 분을 나타내고, 그래프는 늘 조금 늦습니다.',
    doc: docs.metrics,
  },
  period: {
    name: '기간(period)',
    text: '경보나 그래프의 데이터 포인트 하나가 나타내는 시간입니다. 지표가 오는 간격보다 짧으면 사이가 비어서 경보의 데이터가 부족해질 수 있습니다.',
    doc: docs.alarmEvaluation,
  },
  statistic: {
    name: '통계(statistic)',
    text: '한 기간의 값들을 Average(평균), Maximum(최댓값), Sum(합계)처럼 숫자 하나로 만드는 방법입니다. 평균은 짧은 피크를 가리므로, 나쁜 값 하나도 놓치면 안 될 때는 최댓값을 고르세요.',
    doc: docs.statistics,
  },
  threshold: {
    name: '임계값(threshold)',
    text: '경보가 데이터 포인트와 비교하는 값이며, ‘초과’나 ‘이상’ 같은 비교와 함께 씁니다. 상태 검사의 지표는 실패하는 동안 1이고 아니면 0이라서 임계값을 1로 둡니다.',
    doc: docs.alarmEvaluation,
  },
  'm-out-of-n': {
    name: 'N개 중 M개(M out of N)',
    text: '최근 데이터 포인트 N개 가운데 M개가 위반이면 연속이 아니어도 경보 상태가 되는 규칙입니다. M이 크면 짧은 피크에는 울리지 않지만 그만큼 늦게 알게 됩니다.',
    doc: docs.alarmEvaluation,
  },
  alarm: {
    name: '경보(alarm)',
    text: '지표를 지켜보다가 임계값을 충분히 오래 벗어나면 작업을 하는 규칙입니다. 1분마다가 아니라 상태가 바뀔 때만 알리거나 인스턴스 작업을 실행하고, 무료 개수를 넘으면 경보마다 요금이 나갑니다.',
    doc: docs.alarms,
  },
  'alarm-state': {
    name: '경보의 상태(alarm state)',
    text: '정상(OK), 경보 상태(ALARM), 데이터 부족(INSUFFICIENT_DATA) 가운데 하나로, 최근 데이터 포인트로 판단한 결과입니다. 인스턴스의 상태가 아니어서, 인스턴스는 실행 중인데 경보는 경보 상태일 수 있습니다.',
    doc: docs.alarmEvaluation,
  },
  'insufficient-data': {
    name: '데이터 부족(INSUFFICIENT_DATA)',
    text: '판단할 데이터가 모자란 경보의 상태이며, 새 경보나 중지된 인스턴스의 경보가 그렇습니다. 무언가 고장 났다는 뜻은 아닙니다.',
    doc: docs.alarmEvaluation,
  },
  'missing-data': {
    name: '누락된 데이터(missing data)',
    text: '데이터가 빈 곳을 누락, 정상, 위반, 상태 유지 가운데 무엇으로 볼지 정하는 경보의 설정입니다. 중지된 인스턴스는 아무것도 보내지 않으므로, 위반(breaching)으로 두면 중지만 해도 경보가 울립니다.',
    doc: docs.missingData,
  },
  'alarm-action': {
    name: '경보 작업(alarm action)',
    text: '경보가 어떤 상태에 들어갈 때 하는 일로, 주제에 알리거나 그 인스턴스를 중지, 종료, 재부팅, 복구하는 작업 등이 있습니다. EC2 작업 가운데 인스턴스를 시작하는 것은 없고, 실패한 작업은 경보 기록에만 남습니다.',
    doc: docs.alarmActions,
  },
  'cloudwatch-agent': {
    name: 'CloudWatch 에이전트(CloudWatch agent)',
    text: 'OS에 설치하면 메모리와 디스크 사용률을 CloudWatch로 보내는 프로그램입니다. 이 지표는 사용자 지정 지표라서 무료 개수를 넘으면 요금이 나갑니다.',
    doc: docs.agent,
  },
  'custom-metric': {
    name: '사용자 지정 지표(custom metric)',
    text: 'AWS 서비스가 아니라 CloudWatch 에이전트 같은 프로그램이 보내는 지표입니다. 계정마다 처음 몇 개는 무료이고, 그다음부터는 하나마다 요금이 나갑니다.',
    doc: docs.metrics,
  },
  'detailed-monitoring': {
    name: '세부 모니터링(detailed monitoring)',
    text: 'EC2 지표 대부분을 5분이 아니라 1분마다 받는 기능이며, 지표마다 요금이 나갑니다. 상태 검사는 켜지 않아도 1분마다 오고, 켜도 메모리와 디스크 공간은 보이지 않습니다.',
    doc: docs.detailed,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
