import type { LessonText } from '#course/lesson.ts'
import { snapshotMicroUsdPerGbMonth } from '#facts/disks.ts'
import { prices } from '#facts/prices.ts'
import { must } from '#lib/never.ts'

const address = must(prices.publicIpv4PerHour.nanoUsd['us-east-1'], 'its price') / 1e9
const snapshot = must(snapshotMicroUsdPerGbMonth['us-east-1'], 'its price') / 1e6

export const text: LessonText = {
  intro:
    '밤새 그대로 둔 계정에 실행 중인 batch-1, 탄력적 IP(Elastic IP)를 가진 채 중지된 web-1, 아무 데도 연결되지 않은 100 GiB 볼륨 archive와 그 스냅샷이 있습니다. 파일은 모두 필요하지만 컴퓨터는 이제 필요 없습니다.',
  show: {
    'short-run': {
      say: '요금의 한 줄이 어떻게 시작되고 끝나는지 봅니다.',
      captions: [
        'try-1이 실행 중입니다. 디스크 요금은 만든 때부터, 인스턴스와 주소 요금은 지금부터 나갑니다.',
        '20초 뒤에 종료합니다. 실행 중에서 벗어나는 순간 인스턴스 요금이 멈춥니다.',
        'try-1에서 요금이 나가던 것은 모두 사라졌습니다. 요금을 열어 보면 줄마다 이유와 초가 남아 있습니다.',
      ],
    },
  },
  predict: {
    night: {
      ask: '인스턴스 하나가 탄력적 IP를 가진 채 밤새 중지되어 있었습니다. 아무 데도 연결되지 않은 볼륨과 스냅샷(snapshot)도 있습니다. 요금이 나가지 않은 것은 무엇일까요?',
      options: {
        web: {
          label: '중지된 인스턴스 자체',
          right:
            '[[stopped|중지된]] 동안에는 인스턴스 요금이 없습니다. 하지만 갖고 있는 것들의 요금은 그대로 나갑니다.',
        },
        disk: {
          label: '중지된 인스턴스의 디스크',
          wrong: '[[ebs-volume|볼륨]]은 파일을 둘 공간을 계속 차지하므로 실행 중일 때와 요금이 같습니다.',
        },
        address: {
          label: '그 인스턴스의 탄력적 IP',
          wrong: `AWS의 [[public-ip|퍼블릭 IPv4 주소]]는 쓰든 안 쓰든, 인스턴스가 실행 중이든 중지됐든 시간당 ${address}달러입니다.`,
        },
        loose: {
          label: '아무 데도 연결되지 않은 볼륨',
          wrong: '볼륨 요금은 만든 때부터 삭제할 때까지 요청한 크기만큼 나갑니다. 연결 여부와는 상관없습니다.',
        },
        copy: {
          label: '스냅샷',
          wrong: '적지만 나갑니다. [[snapshot|스냅샷]]은 저장된 만큼 삭제할 때까지 요금이 나갑니다.',
        },
      },
    },
    seconds: {
      ask: 'Linux 인스턴스를 20초 동안 실행하고 종료했습니다. 요금에는 실행 시간이 얼마로 나올까요?',
      options: {
        nothing: { label: '너무 짧아서 안 나온다', wrong: '아무리 짧아도 시작할 때마다 요금이 있습니다.' },
        exact: { label: '20초', wrong: '초 단위로 세는 것은 맞지만, 처음 1분이 지난 뒤부터입니다.' },
        minute: {
          label: '1분',
          right: '[[per-second-billing|초 단위]]로 요금이 나가되, 시작할 때마다 최소 1분입니다.',
        },
        hour: {
          label: '1시간',
          wrong: '한 시간을 채우지 않아도 한 시간 요금이 나간 것은 2017년까지입니다. 지금은 초 단위입니다.',
        },
      },
    },
    keep: {
      ask: '100 GiB gp3 볼륨에 데이터가 2 GiB 들어 있고, 이 볼륨의 스냅샷도 있습니다. 둘 중 한 달 요금이 더 많은 것은 무엇일까요?',
      options: {
        same: {
          label: '같은 데이터이니 같다',
          wrong: '볼륨은 크기만큼, [[snapshot|스냅샷]]은 저장된 양만큼 요금이 나갑니다.',
        },
        snapshot: { label: '스냅샷', wrong: 'GiB당 가격도 더 낮고, 실제로 쓴 블록만 저장합니다.' },
        volume: {
          label: '볼륨',
          right: `볼륨은 100 GiB 모두 요금이 나갑니다. [[snapshot|스냅샷]]은 쓴 블록만 저장하고, 버지니아 북부에서 한 달에 GB당 ${snapshot}달러입니다.`,
        },
        free: {
          label: '볼륨, 스냅샷은 무료라서',
          wrong: '여기서는 적지만 [[snapshot|스냅샷]]도 요금이 나갑니다.',
        },
      },
    },
  },
  do: {
    compute: {
      say: 'results.csv를 잃지 않으면서, 요금에서 가장 비싼 줄부터 멈추세요.',
      hints: [
        '페이지 아래쪽에서 요금을 열어 보세요. 시간당 요금이 다른 줄보다 훨씬 큰 줄이 하나 있습니다.',
        'batch-1을 선택하고 ‘{commands.instance.stop}’를 누르세요. 디스크는 그대로 남습니다.',
      ],
    },
    rest: {
      say: '중지해도 공짜는 아닙니다. 파일 세 개를 하나도 잃지 않으면서 나머지 요금을 최대한 0에 가깝게 줄이세요.',
      hints: [
        '줄마다 물어보세요. 이것을 없애면 어떤 파일이 함께 사라질까요? 스냅샷은 쓴 블록만 저장하고 단가도 이 볼륨들보다 낮습니다. archive에는 이미 하나 있습니다.',
        '‘{top.views.list}’에서 루트 디스크 두 개에 ‘{commands.volume.snapshot}’을 쓰세요. 완료되면 인스턴스를 종료하고, 볼륨은 ‘{commands.volume.delete}’, 주소는 ‘{commands.address.release}’를 누르면 됩니다.',
      ],
    },
  },
  learnt: [
    '요금의 줄은 저마다 어떤 리소스 하나에 딸려 있고, 그 리소스를 중지, 종료, 삭제, 릴리스할 때까지 이어집니다.',
    '중지된 인스턴스 자체는 무료지만 디스크와 탄력적 IP 요금은 계속 나갑니다.',
    '스냅샷은 디스크의 내용을 대개 디스크보다 싸게 보관합니다. 데이터를 보관하는 한 요금은 0에 가까워질 뿐 0이 되지는 않습니다.',
  ],
  reflect: '아무도 다시 들여다보지 않는다면, 내 계정에서 무엇의 요금이 계속 나갈까요?',
  docs: [
    {
      title: '인스턴스의 상태와 수명 주기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    },
    {
      title: 'EBS 스냅샷',
      url: 'https://docs.aws.amazon.com/ko_kr/ebs/latest/userguide/ebs-snapshots.html',
    },
  ],
  agreesWith: '1c5f93ff',
}
