namespace Logframe.Web.People.Audit;

/// <summary>An act to be written down.</summary>
/// <param name="Person">Who acts; null where nobody is known.</param>
/// <param name="Act">What is done, as a verb and its object: <c>accept quarantine</c>.</param>
/// <param name="Subject">What it is done to: <c>case 12</c>.</param>
/// <param name="Why">The reason that was given; empty where none is asked for.</param>
internal sealed record Deed(Person? Person, string Act, string Subject, string Why);
