using System.ComponentModel;

namespace Logframe.Web.Api.Answers;

/// <summary>One thing, with what it rests on.</summary>
internal sealed record Answer<T>
{
    [Description("What the answer rests on: day, state of the data, definition, methods, licences.")]
    public required AnswerBasis About { get; init; }

    [Description("What was asked for.")]
    public required T Item { get; init; }
}

/// <summary>One page of a list, with what it rests on.</summary>
internal sealed record AnswerPage<T>
{
    [Description("What the answer rests on: day, state of the data, definition, methods, licences.")]
    public required AnswerBasis About { get; init; }

    [Description("Which part of the list this is; the header Link leads to the others.")]
    public required PlaceInList Page { get; init; }

    [Description("The part of the list.")]
    public required IReadOnlyList<T> Items { get; init; }
}

/// <summary>Where a page lies in its list.</summary>
internal sealed record PlaceInList
{
    [Description("Number of the page, from 1.")]
    public required int Page { get; init; }

    [Description("How many items a page holds at most.")]
    public required int PageSize { get; init; }

    [Description("How many items the whole list has.")]
    public required int Items { get; init; }

    [Description("How many pages it has; 0 where it is empty.")]
    public required int Pages { get; init; }
}
