namespace Logframe.Web.People.Accounts;

/// <summary>A person whom this machine knows itself.</summary>
/// <param name="Name">By which they sign in; capitals do not matter.</param>
/// <param name="Role">What they may do.</param>
/// <param name="PasswordHash">Salted and stretched: the password itself is nowhere.</param>
/// <param name="Stamp">Another one after each change, so that sessions from before it end.</param>
/// <param name="Changed">When the account was made or last changed.</param>
internal sealed record Account(string Name, Role Role, string PasswordHash, string Stamp, DateTimeOffset Changed);
