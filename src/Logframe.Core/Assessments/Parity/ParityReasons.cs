namespace Logframe.Core.Assessments.Parity;

/// <summary>Reasons that trends and comparisons share.</summary>
internal static class ParityReasons
{
    public const string NotRead = "No part of the framework reads this indicator, so its kind of value and its better way are not stated.";

    public const string NoKind = "The framework does not say, or not with one voice, how this value is made.";

    public const string NoPolarity = "The framework does not say, or not with one voice, which way is better.";

    public const string DirectionOnly = "The source prints a direction without judging it; the direction is the same.";

    public const string OtherPolarity = "methods.md 2.3: the source and the framework see better in opposite ways, or one of them makes no judgement.";
}
