using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Logframe.Store;

/// <summary>The kinds of store there are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StoreProvider>))]
internal enum StoreProvider
{
    /// <summary>One file in the folder of the data.</summary>
    Sqlite,

    /// <summary>A database server, for several machines.</summary>
    PostgreSql,
}

/// <summary>Where the figures are kept.</summary>
internal sealed class StoreOptions : IValidatableObject
{
    public const string Section = "Store";

    public StoreProvider Provider { get; set; } = StoreProvider.Sqlite;

    /// <summary>How to reach PostgreSQL, in the words of Npgsql. A secret where it holds a password: it is never printed.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>A file that holds the connection string, such as a mounted secret, in place of <see cref="ConnectionString"/>.</summary>
    public string ConnectionStringFile { get; set; } = "";

    /// <summary>The schema that holds the tables: one per store, so that several can share a database.</summary>
    [RegularExpression("^[a-z_][a-z0-9_]{0,39}$", ErrorMessage = "Schema must be a plain name of small letters, digits and underscores.")]
    public string Schema { get; set; } = "logframe";

    /// <summary>The authority that the server's certificate is signed by, in PEM; empty for those that the system trusts.</summary>
    public string CaFile { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Enum.IsDefined(Provider))
        {
            yield return new ValidationResult("Provider must be Sqlite or PostgreSql.");
        }

        if (Provider == StoreProvider.PostgreSql && (ConnectionString.Length > 0) == (ConnectionStringFile.Length > 0))
        {
            yield return new ValidationResult(
                "With Provider PostgreSql give either ConnectionString or ConnectionStringFile, best by the environment: Store__ConnectionString=\"Host=…;Database=…;Username=…;Password=…\".");
        }

        foreach (var file in new[] { ConnectionStringFile, CaFile }.Where(file => file.Length > 0 && !File.Exists(file)))
        {
            yield return new ValidationResult($"There is no file {file}, or this account may not see it.");
        }
    }
}
