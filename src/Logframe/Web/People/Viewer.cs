using Microsoft.AspNetCore.Http;

namespace Logframe.Web.People;

/// <summary>Who looks at a page: a person who is signed in, or nobody in particular.</summary>
/// <param name="Person">Null for nobody in particular.</param>
internal sealed record Viewer(Person? Person)
{
    public static Viewer Nobody { get; } = new((Person?)null);

    public bool MayAct => Person is { MayAct: true };

    public bool MayApprove => Person is { MayApprove: true };

    public static Viewer Of(HttpContext context) => Person.Of(context.User) is { } person ? new Viewer(person) : Nobody;
}
