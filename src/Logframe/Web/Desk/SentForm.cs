using Logframe.Web.People;
using Logframe.Web.People.Audit;
using Microsoft.AspNetCore.Http;

namespace Logframe.Web.Desk;

/// <summary>A form that somebody sent, who may act.</summary>
/// <param name="Person">Who sent it.</param>
/// <param name="Fields">As sent.</param>
internal sealed record SentForm(Person Person, IFormCollection Fields)
{
    /// <summary>The field of each form that asks for a reason.</summary>
    public const string ReasonField = "reason";

    public const int LongestReason = 1_000;

    /// <summary>For whoever reads the record later.</summary>
    public string Reason => Text(ReasonField);

    /// <summary>Null where a reason is given and can be kept.</summary>
    public NotDone? NoReason => Reason.Length switch
    {
        0 => NotDone.Incomplete("Say why, for whoever reads the record later."),
        > LongestReason => NotDone.Incomplete($"The reason is longer than {LongestReason} characters. Say it in fewer."),
        _ => null,
    };

    /// <summary>Reads the form of a request that a policy has let through.</summary>
    public static async Task<SentForm> OfAsync(HttpContext http) => new(
        People.Person.Of(http.User) ?? throw new InvalidOperationException("Only endpoints that ask for an identity take forms."),
        await http.Request.ReadFormAsync(http.RequestAborted));

    /// <summary>What stands in a field, without spaces round it; empty where nothing does.</summary>
    public string Text(string field) => Fields[field].ToString().ReplaceLineEndings("\n").Trim();

    public Deed Deed(string act, string subject) => new(Person, act, subject, Reason);
}
