import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '서버가 네 대 있는데 한 대는 다른 방법으로 샀습니다. 방법마다 얼마가 나가고 무엇을 약속하는지, 어느 서버에 맞는지 알아봅니다.',
  show: {
    week: {
      say: 'office-1을 한 주 동안 평일에 여덟 시간씩 일하게 합니다.',
      captions: [
        '월요일입니다. 시작해서 여덟 시간 일하고 중지합니다. 중지하는 순간 인스턴스 줄이 끝납니다.',
        '한 주가 지났습니다. office-1의 요금에는 맨 처음의 몇 분 말고도 여덟 시간짜리 줄이 다섯 개 있고, 밤과 주말에는 디스크 요금만 나갔습니다.',
      ],
    },
    ways: {
      say: '같은 컴퓨터를 사는 세 가지 방법을 그림으로 봅니다.',
      captions: [
        '[[on-demand|온디맨드]]는 시간당 가격이 정해져 있고 초 단위로 셉니다. 서로 약속하는 것은 없습니다. 켰다 껐다 하는 것에 맞습니다.',
        '스팟(Spot)은 지금 아무도 쓰지 않는 용량입니다. 가격이 변하지만 대개 온디맨드보다 훨씬 쌉니다. AWS에 그 용량이 필요해지면 보통 2분 전에 알리고 가져갑니다.',
        '그러면 인스턴스는 종료됩니다. 미리 정해 두었다면 중지되거나 최대 절전 모드로 들어갑니다. 다른 곳에서 이어서 할 수 있는 일이라면 잃는 것이 적고, 그렇지 않으면 하던 일을 잃습니다.',
        'Savings Plans(절감형 플랜)는 1년이나 3년 동안 매시간 얼마를 내겠다고 약속하는 것입니다. 그 안에서 쓰는 것은 더 쌉니다. 실행 중인 것이 없어도 약속한 돈은 나갑니다.',
      ],
      picture: {
        lacks: '그림입니다. 이 계정에서는 Savings Plans를 살 수 없습니다.',
        scenes: [
          [
            [{ is: 'plain', says: '온디맨드' }],
            [
              { is: 'well', says: 'shop-1' },
              { is: 'well', says: 'books-1' },
            ],
            [
              { is: 'well', says: 'render-1' },
              { is: 'plain', says: 'office-1 꺼짐' },
            ],
          ],
          [
            [{ is: 'plain', says: '스팟: 남는 용량' }],
            [{ is: 'well', says: 'render-1 작업 중' }],
            [{ is: 'ill', says: '중단 알림: 2분 남음' }],
          ],
          [
            [{ is: 'plain', says: '스팟: 다른 곳에 필요해짐' }],
            [
              { is: 'gone', says: 'render-1' },
              { is: 'fresh', says: 'render-2' },
            ],
            [{ is: 'plain', says: '볼륨은 이어서 씀' }],
          ],
          [
            [{ is: 'plain', says: 'Savings Plans: 매시간 나감' }],
            [
              { is: 'well', says: 'shop-1' },
              { is: 'well', says: 'books-1' },
            ],
            [{ is: 'ill', says: 'office-1: 꺼져 있어도 나감' }],
          ],
        ],
      },
    },
    notice: {
      say: '여기서 스팟 인스턴스는 render-1입니다. 이제 AWS에 그 용량이 필요해졌습니다.',
      captions: [
        '중단 알림이 왔습니다. 2분 뒤에 render-1이 종료됩니다. 아직은 실행 중입니다. AWS에서는 언제 올지 알 수 없고, 여기서는 수업에서 일부러 일으켰습니다.',
        '2분이 지나 AWS가 render-1을 종료했습니다. pictures 볼륨은 아무 데도 연결되지 않은 채 남아 있고, 끝낸 그림이 그대로 들어 있습니다.',
      ],
    },
  },
  predict: {
    hours: {
      ask: '온디맨드(On-Demand) 서버를 평일에 여덟 시간씩만 쓰고 나머지 시간에는 중지해 둡니다. 한 주 내내 켜 둘 때와 비교하면 인스턴스 요금은 얼마나 될까요?',
      options: {
        quarter: {
          label: '4분의 1쯤',
          right: '168시간 가운데 40시간입니다. 아무도 안 쓸 때 끄는 것이 가장 크게 아끼는 길인 경우가 많습니다.',
        },
        half: {
          label: '절반쯤',
          wrong: '여덟 시간은 하루의 3분의 1이고 주말에도 꺼져 있습니다.',
        },
        whole: {
          label: '똑같다. 한 주 내내 갖고 있으니까',
          wrong: '[[stopped|중지된]] 동안에는 인스턴스 요금이 없습니다. 디스크 요금은 나갑니다.',
        },
      },
    },
    room: {
      ask: '중지해 둔 온디맨드 인스턴스를 시작하는데 그 가용 영역에 이 패밀리를 둘 자리가 없습니다. 어떻게 될까요?',
      options: {
        runs: {
          label: '시작된다. 자리를 남겨 두었으니까',
          wrong:
            '중지된 인스턴스는 자리를 차지하지 않습니다. 자리를 잡아 두는 것은 용량 예약이고, 쓰든 안 쓰든 요금이 나갑니다.',
        },
        moves: {
          label: '다른 가용 영역에서 시작된다',
          wrong: '인스턴스도 볼륨도 [[availability-zone|가용 영역]]을 옮기지 않습니다.',
        },
        refused: {
          label: '거부되고 중지된 채로 남는다',
          right: '[[capacity|InsufficientInstanceCapacity]]입니다. 온디맨드가 정해 두는 것은 가격이지 자리가 아닙니다.',
        },
      },
    },
    taken: {
      ask: '스팟 인스턴스는 AWS가 보통 2분 전에 알리고 가져갈 수 있습니다. 이 셋 가운데 스팟으로 써도 피해가 적은 것은 무엇일까요?',
      options: {
        shop: {
          label: '쇼핑몰의 하나뿐인 서버',
          wrong: '다른 서버가 올라올 때까지 아무도 응답하지 못합니다.',
        },
        books: {
          label: '루트 볼륨에 파일이 있는 하나뿐인 데이터베이스',
          wrong: '루트 볼륨은 보통 인스턴스와 함께 사라지고, 복사하는 데 2분보다 오래 걸릴 수 있습니다.',
        },
        render: {
          label: '다 그린 그림을 사라지지 않는 볼륨에 저장하는 작업용 서버',
          right: '다른 서버가 그 볼륨으로 이어서 합니다. 잃는 것은 그리던 그림 하나 정도입니다.',
        },
      },
    },
  },
  do: {
    'go-on': {
      say: '끊긴 데서 이어서 할 다른 서버를 마련하세요.',
      hints: [
        '볼륨과 인스턴스는 같은 가용 영역에 있어야 합니다. pictures 볼륨은 어느 가용 영역에 있나요?',
        '볼륨이 있는 가용 영역에 인스턴스를 시작하세요. 그다음 ‘{commands.instance.attachVolume}’에서 기존 볼륨 가운데 pictures를 고르면 됩니다.',
      ],
    },
  },
  learnt: [
    '온디맨드 요금은 실행 중인 동안 초 단위로 나갑니다. 무엇보다 먼저 아무도 안 쓰는 것을 끄세요.',
    '스팟은 도중에 끊겨도 되는 일에 맞습니다. 싸지만 AWS가 보통 2분 전에 알리고 가져갑니다.',
    'Savings Plans는 1년이나 3년의 약속입니다. 밤낮으로 돌아가는 것에 맞고, 인스턴스를 중지해도 끝나지 않습니다.',
    '셋 다 자리를 잡아 두지는 않습니다. 자리를 잡아 두는 것은 용량 예약이고, 쓰든 안 쓰든 요금이 나갑니다.',
  ],
  reflect: '내 서버 가운데 언제 없어져도 괜찮은 것은 무엇일까요? 하나 더 그렇게 만들려면 무엇을 바꿔야 할까요?',
  docs: [
    {
      title: '인스턴스를 사는 방법과 요금',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/instance-purchasing-options.html',
    },
    {
      title: '스팟 인스턴스의 중단 알림',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html',
    },
    {
      title: 'Savings Plans 소개',
      url: 'https://docs.aws.amazon.com/ko_kr/savingsplans/latest/userguide/what-is-savings-plans.html',
    },
  ],
  agreesWith: '48c063d7',
}
