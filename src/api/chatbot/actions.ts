import {
  CreateSlackChannelConfiguration,
  DeleteSlackChannelConfiguration,
  DescribeSlackChannelConfigurations,
  UpdateSlackChannelConfiguration,
} from './slack.ts'

export const chatbotActions = {
  CreateSlackChannelConfiguration,
  UpdateSlackChannelConfiguration,
  DescribeSlackChannelConfigurations,
  DeleteSlackChannelConfiguration,
}
