import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const account = {
  region: {
    name: '리전(Region)',
    text: '서울이나 버지니아 북부처럼 데이터 센터를 따로 갖춘 AWS의 지역입니다. 만든 것은 거의 모두 한 리전에 속하고, 다른 리전의 목록에는 나오지 않습니다.',
    doc: docs.regions,
  },
  'availability-zone': {
    name: '가용 영역(Availability Zone)',
    text: '한 리전 안에서 전원과 네트워크를 따로 갖춘 하나 이상의 데이터 센터입니다. 볼륨은 같은 영역의 인스턴스에만 연결할 수 있고, 한 영역이 고장 나도 다른 영역은 돌아가도록 만들어져 있습니다.',
    doc: docs.regions,
  },
  capacity: {
    name: '용량(capacity)',
    text: '가용 영역 하나에 어떤 유형을 더 실행할 수 있는 여유입니다. 여유가 없으면 시작이 InsufficientInstanceCapacity로 거부되니, 나중에 다시 하거나 유형을 바꾸거나 다른 영역에서 새로 시작해 보세요.',
    doc: docs.launchIssues,
  },
  quota: {
    name: '할당량(quota)',
    text: '사용 중인 vCPU나 탄력적 IP처럼 계정이 리전마다 쓸 수 있는 한도입니다. 새 계정의 할당량은 작고, 이를 넘는 요청은 AWS가 늘려 줄 때까지 거부되며 늘려 달라고 신청할 수 있습니다.',
    doc: docs.quotas,
  },
  request: {
    name: '요청(request)',
    text: 'AWS API를 호출하는 일이며, 콘솔의 버튼도 CLI 명령도 결국 요청을 보냅니다. 답은 받아들였다는 뜻일 때가 많고, 상태는 그 뒤에 차례로 바뀝니다.',
    doc: docs.concepts,
  },
  'event-log': {
    name: '이벤트 기록(event log)',
    text: '이 페이지가 모든 요청과 그 뒤에 일어난 일을 적어 둔 기록입니다. AWS에는 이렇게 한곳에 모인 목록이 없어서 CloudTrail, 경보 기록, 시스템 로그를 따로 봐야 합니다.',
    doc: docs.cloudtrail,
  },
  cloudtrail: {
    name: 'AWS CloudTrail',
    text: '누가 언제 어떤 요청을 계정에 보냈는지 기록하는 서비스입니다. 인스턴스를 누가 중지했는지는 지표나 상태 검사가 아니라 여기에서 알 수 있습니다.',
    doc: docs.cloudtrail,
  },
  cli: {
    name: 'AWS CLI(Command Line Interface)',
    text: '콘솔의 버튼과 같은 요청을 보내는 명령줄 프로그램 aws입니다. 명령은 적어 두었다가 되풀이하거나 다른 사람에게 건네줄 수 있습니다.',
    doc: docs.cli,
  },
  tag: {
    name: '태그(tag)',
    text: '리소스에 붙이는 키와 값이며, Name 태그의 값이 이름으로 나옵니다. 두 인스턴스의 이름이 같을 수도 있어서 요청에는 ID를 씁니다.',
    doc: docs.tags,
  },
  arn: {
    name: 'ARN(Amazon Resource Name)',
    text: 'AWS 전체에서 하나뿐인 리소스의 전체 이름입니다. 경보에 알릴 주제를 정할 때도 그 주제의 ARN을 씁니다.',
    doc: docs.arns,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
