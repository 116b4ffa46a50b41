using Logframe.Core.Definition;
using Logframe.Web.Site;

namespace Logframe.Web.People;

/// <summary>A form of this site that was not taken, with what its sender typed into it: to be read and copied, and for nothing else.</summary>
/// <param name="Framework">Whose site it is.</param>
/// <param name="Links">Of the page that the form was sent to.</param>
/// <param name="Person">Who is signed in; null where nobody is any more.</param>
/// <param name="Typed">What stood in each field, under what its page calls it.</param>
internal sealed record LapsedForm(LogicalFramework Framework, SiteLinks Links, Person? Person, IReadOnlyList<(string Label, string Text)> Typed);
