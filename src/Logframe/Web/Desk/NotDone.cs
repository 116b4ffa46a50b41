using Logframe.Store;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Desk;

/// <summary>Why something that a form asked for was not done.</summary>
/// <param name="Words">A sentence or two for the person who asked.</param>
/// <param name="Status">Of the answer.</param>
internal sealed record NotDone(string Words, int Status)
{
    /// <summary>The form itself lacks something.</summary>
    public static NotDone Incomplete(string words) => new(words, StatusCodes.Status400BadRequest);

    /// <summary>Things are otherwise than the person thought.</summary>
    public static NotDone Otherwise(string words) => new(words, StatusCodes.Status409Conflict);

    public static NotDone Of(CommandFailure failure) =>
        new(failure.Message, failure.ExitCode == ExitCode.WrongInput ? StatusCodes.Status409Conflict : StatusCodes.Status503ServiceUnavailable);

    public static NotDone Of(StoreException failure) =>
        new(failure.Message, failure.IsOurInput || failure is HeldCaseException ? StatusCodes.Status409Conflict : StatusCodes.Status503ServiceUnavailable);
}
