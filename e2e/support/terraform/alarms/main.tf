variable "environment" { type = string }
locals {
  later     = var.environment == "production"
  threshold = local.later ? 90 : 80
}

data "aws_region" "here" {}
data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-2023*-x86_64"]
  }
}

resource "aws_instance" "web" {
  ami           = data.aws_ami.linux.id
  instance_type = "t3.micro"
}

resource "aws_sns_topic" "ops" {
  name         = "ops"
  display_name = "Operations ${var.environment}"
  tags         = { Environment = var.environment }
}

resource "aws_sns_topic_subscription" "mail" {
  topic_arn = aws_sns_topic.ops.arn
  protocol  = "email"
  endpoint  = "ops@example.com"
}

resource "aws_sns_topic_subscription" "pager" {
  topic_arn     = aws_sns_topic.ops.arn
  protocol      = "lambda"
  endpoint      = "arn:aws:lambda:us-east-1:111122223333:function:pager"
  filter_policy = jsonencode({ kind = [var.environment] })
}

data "aws_caller_identity" "me" {}
resource "aws_sns_topic_policy" "ops" {
  arn = aws_sns_topic.ops.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "AllowCloudWatch"
      Effect    = "Allow"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Action    = "SNS:Publish"
      Resource  = aws_sns_topic.ops.arn
      Condition = { StringEquals = { "AWS:SourceAccount" = data.aws_caller_identity.me.account_id } }
    }]
  })
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "cpu"
  alarm_description   = "busy"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 2
  threshold           = local.threshold
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { InstanceId = aws_instance.web.id }
  alarm_actions       = [aws_sns_topic.ops.arn]
  ok_actions          = [aws_sns_topic.ops.arn]
  tags                = { Environment = var.environment }
}

resource "aws_cloudwatch_metric_alarm" "recover" {
  alarm_name          = "recover"
  namespace           = "AWS/EC2"
  metric_name         = "StatusCheckFailed_System"
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 2
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  dimensions          = { InstanceId = aws_instance.web.id }
  alarm_actions       = ["arn:aws:automate:${data.aws_region.here.name}:ec2:recover", aws_sns_topic.ops.arn]
}

resource "aws_cloudwatch_metric_alarm" "reboot" {
  alarm_name          = "reboot"
  namespace           = "AWS/EC2"
  metric_name         = "StatusCheckFailed_Instance"
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 3
  datapoints_to_alarm = 2
  treat_missing_data  = "notBreaching"
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  dimensions          = { InstanceId = aws_instance.web.id }
  alarm_actions       = ["arn:aws:automate:${data.aws_region.here.name}:ec2:reboot"]
}

resource "aws_cloudwatch_metric_alarm" "idle" {
  alarm_name          = "idle"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 3600
  evaluation_periods  = 4
  threshold           = 2
  comparison_operator = "LessThanThreshold"
  dimensions          = { InstanceId = aws_instance.web.id }
  actions_enabled     = local.later
  alarm_actions       = ["arn:aws:swf:${data.aws_region.here.name}:${data.aws_caller_identity.me.account_id}:action/actions/AWS_EC2.InstanceId.Stop/1.0"]
}

data "aws_sns_topic" "ops" { name = aws_sns_topic.ops.name }
