import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '작은 회사의 30일입니다. 쇼핑몰, 작업용 컴퓨터, 테스트, 그만 쓰기로 한 서버, 그리고 아무도 기억하지 못하는 것들이 있습니다. 누가 쓴 돈인지 말해 줄 사람이 없으니 청구서를 끝에서부터 거꾸로 읽어 봅니다.',
  show: {
    lines: {
      say: '요금의 줄에서 리소스로, 리소스에서 누군가 한 일로 거슬러 올라갑니다.',
      captions: [
        'jobs-1은 여기서 가장 작은 컴퓨터입니다. CPU 요금이 두 줄입니다. 하나는 인스턴스, 다른 하나는 t3.micro가 모으는 것보다 더 쓴 만큼의 잉여 크레딧입니다. 뒤의 것이 앞의 것의 몇 배나 됩니다.',
        'former-1은 아흐레 만에 중지했습니다. 인스턴스 줄은 그때 끝났지만 디스크와 탄력적 IP는 오늘까지 이어졌습니다.',
        'test-1은 닷새째 실행 중입니다. 줄이 아직 열려 있습니다. 시작한 사람은 벌써 다른 일을 하고 있습니다.',
      ],
    },
  },
  predict: {
    largest: {
      ask: '한 달이 지났습니다. 이달에 요금이 가장 많이 나간 것은 무엇일까요?',
      options: {
        test: {
          label: '닷새 동안 돌린 큰 테스트용 m6i.xlarge',
          wrong: '시간당 요금은 여기서 가장 높지만 돌린 시간이 짧습니다.',
        },
        always: {
          label: '30일 내내 돌린 쇼핑몰 t3.medium',
          wrong: '다들 이것부터 떠올리지만 세 번째입니다.',
        },
        disk: {
          label: '30일 내내 아무 데도 연결되지 않은 500 GiB 볼륨',
          wrong: '[[ebs-volume|볼륨]]은 연결되어 있든 아니든 크기만큼 요금이 나갑니다. 이것은 두 번째입니다.',
        },
        credits: {
          label: '내내 최대로 일한 t3.micro의 잉여 크레딧',
          right:
            '최대로 일하면 t3.micro [[baseline|기준 성능]]의 열 배를 씁니다. 무제한 모드에서는 그 차이만큼 [[surplus-credits|잉여 크레딧]] 요금이 나갑니다.',
        },
      },
    },
    next: {
      ask: '아무도 아무것도 건드리지 않는다고 합시다. 다음 30일의 청구서는 이번 것과 비교해 어떨까요?',
      options: {
        less: {
          label: '줄어든다. 큰 지출은 끝났으니까',
          wrong: '끝난 것은 중지하거나 삭제하거나 릴리스한 것뿐입니다. 그런 것은 거의 없습니다.',
        },
        same: {
          label: '거의 같다',
          wrong: '청구서는 지난 일을 보여 줍니다. 도중에 시작한 것은 다음번에 한 달 치가 나갑니다.',
        },
        more: {
          label: '늘어난다',
          right:
            'test-1처럼 늦게 시작한 것이 다음에는 30일 내내 돌아갑니다. 지금까지의 합계가 아니라 시간당 요금을 보세요.',
        },
      },
    },
    saves: {
      ask: '오늘은 한 가지만 할 시간이 있습니다. 다음 청구서를 가장 많이 줄이는 것은 무엇일까요?',
      options: {
        disk: {
          label: '스냅샷을 남기고 500 GiB 볼륨 삭제하기',
          wrong: '지금까지는 테스트용 컴퓨터보다 많이 나갔지만 시간당 요금은 훨씬 적습니다.',
        },
        credits: {
          label: 't3.micro의 잉여 크레딧을 더 쓰지 않게 하기',
          wrong: '이번 달에는 가장 큰 줄이었습니다. 이제부터는 더 큰 것이 있습니다.',
        },
        test: {
          label: 'm6i.xlarge 중지하기',
          right: '시간당 요금이 가장 높고, 돌아갈 시간이 대부분 아직 남아 있습니다.',
        },
        addresses: {
          label: '탄력적 IP 두 개 릴리스하기',
          wrong: '퍼블릭 주소는 어디에 쓰든 이만한 컴퓨터에 비하면 적습니다.',
        },
      },
    },
  },
  do: {
    machine: {
      say: '이제부터 시간당 요금이 가장 많이 나가는 줄을 끝내세요. 시험해 보려던 일은 끝났고 안에 든 것도 필요 없습니다.',
      hints: [
        '줄은 리소스의 상태가 바뀔 때 끝납니다. 요금이 나가지 않는 인스턴스 상태는 무엇일까요?',
        'test-1을 선택하고 ‘{commands.instance.stop}’나 ‘{commands.instance.terminate}’를 누르세요. 안에 든 것은 필요 없습니다.',
      ],
    },
    credits: {
      say: 'jobs-1의 일은 얼마나 오래 걸려도 괜찮습니다. 제 가격 말고는 요금이 나가지 않게 하세요.',
      hints: [
        '잉여 크레딧은 두 가지 크레딧 모드 가운데 하나에서만 씁니다.',
        'jobs-1의 ‘{inspector.tabs.monitoring}’ 탭에서 ‘{inspector.credits.unlimited}’를 끄세요. 그러면 기준 성능으로 느려집니다.',
      ],
    },
    rest: {
      say: '이제 아무도 기억하지 못하는 것들 차례입니다. former-1, test-1, 탄력적 IP 두 개, 연결되지 않은 볼륨을 정리하세요. 볼륨의 ledger.csv는 잃으면 안 되고, 쇼핑몰은 계속 응답해야 합니다.',
      hints: [
        '하나씩 물어보세요. 안에 무엇이 있고, 없어지면 누가 찾을까요? 스냅샷은 볼륨보다 싸게 파일을 보관합니다.',
        '‘{top.views.list}’에서 ledger 볼륨에 ‘{commands.volume.snapshot}’을 쓰고, 완료되면 ‘{commands.volume.delete}’를 누르세요. 주소 두 개는 ‘{commands.address.release}’, former-1과 test-1은 ‘{commands.instance.terminate}’입니다.',
      ],
    },
  },
  learnt: [
    '청구서는 끝에서부터 읽습니다. 합계에서 줄로, 줄에서 리소스로, 리소스에서 누가 언제 무엇을 했는지로 거슬러 올라갑니다.',
    '지난달에 가장 컸던 줄과 다음 달에 가장 많이 아낄 수 있는 것은 다를 수 있습니다. 이제부터 시간당 얼마가 나가는지 보세요.',
    '작은 유형도 최대로 일하면 잉여 크레딧으로 제 가격의 몇 배가 나갈 수 있습니다.',
    '이름과 태그는 이런 날을 위한 것입니다. 주인을 모르는 리소스는 아무도 지우지 못합니다. 데이터 전송 요금이나 세금처럼 여기에는 없고 AWS 청구서에는 있는 것도 있습니다.',
  ],
  reflect: '리소스마다 어떤 태그가 있었다면 이렇게 찾아다니지 않아도 되었을까요?',
  docs: [
    {
      title: '청구서 읽기',
      url: 'https://docs.aws.amazon.com/ko_kr/awsaccountbilling/latest/aboutv2/getting-viewing-bill.html',
    },
    {
      title: '버스트 가능 인스턴스의 무제한 모드',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode.html',
    },
  ],
  agreesWith: '78ec4d1d',
}
