using Logframe.Store;
using Logframe.Store.PostgreSql;
using Logframe.Tests.Support;
using Npgsql;

namespace Logframe.Tests.Store.PostgreSql;

/// <summary>Where a store on a server is, and how the way there is protected.</summary>
public sealed class ServerAddressTests
{
    private const string Password = "hunter2;x";

    [Theory]
    [InlineData("Host=db.example.org")]
    [InlineData("Host=10.0.0.7")]
    [InlineData("Host=localhost,db.example.org")]
    [InlineData("Server=db.example.org")]
    public void Verifies_the_server_wherever_a_network_lies_between(string host) =>
        Connection($"{host};Database=logframe").SslMode.ShouldBe(SslMode.VerifyFull);

    [Theory]
    [InlineData("Disable")]
    [InlineData("Allow")]
    [InlineData("Prefer")]
    [InlineData("Require")]
    public void Refuses_less_protection_over_a_network(string mode)
    {
        var refusal = Should.Throw<StoreException>(() => Address($"Host=db.example.org;SSL Mode={mode}"));

        refusal.IsOurInput.ShouldBeTrue();
        refusal.Message.ShouldContain($"SSL Mode={mode}");
        refusal.Message.ShouldContain("Store:CaFile");
    }

    [Theory]
    [InlineData("Host=db.example.org;SSL Mode=VerifyCA", SslMode.VerifyCA)]
    [InlineData("Host=localhost;SSL Mode=Disable", SslMode.Disable)]
    [InlineData("Host=127.0.0.1", SslMode.Prefer)]
    [InlineData("Host=::1", SslMode.Prefer)]
    [InlineData("Host=/run/postgresql", SslMode.Prefer)]
    public void Leaves_the_protection_that_is_enough(string text, SslMode expected) => Connection(text).SslMode.ShouldBe(expected);

    [Fact]
    public void Trusts_the_authority_of_the_settings()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("ca.crt", "");

        var address = ServerAddress.From(new StoreOptions { ConnectionString = "Host=db.example.org", CaFile = file });

        new NpgsqlConnectionStringBuilder(address.ConnectionString).RootCertificate.ShouldBe(file);
    }

    [Fact]
    public void Says_where_the_store_is_without_the_password()
    {
        var address = Address($"Host=db.example.org;Database=health;Username=worker;Password='{Password}'");

        $"{address}".ShouldBe("PostgreSQL at db.example.org:5432 (database health, schema logframe)");
    }

    [Theory]
    [InlineData("Host=db.example.org;Pasword='hunter2;x'")]
    [InlineData("Host=db.example.org;Port=hunter2;x")]
    [InlineData("Host=db.example.org;SSL Mode=hunter2;x")]
    [InlineData("hunter2;x")]
    [InlineData("Username=worker;Password='hunter2;x'")]
    public void Refuses_what_it_does_not_understand_without_repeating_it(string text)
    {
        var refusal = Should.Throw<StoreException>(() => Address(text));

        refusal.IsOurInput.ShouldBeTrue();
        refusal.ToString().ShouldNotContain("hunter2");
        refusal.Message.ShouldContain("Store:ConnectionString");
    }

    [Fact]
    public void Reads_the_connection_from_a_file_that_is_kept_secret()
    {
        using var folder = new TemporaryFolder();
        var options = new StoreOptions { ConnectionStringFile = folder.Write("secret", $"Host=db.example.org;Password='{Password}'\n") };

        new NpgsqlConnectionStringBuilder(ServerAddress.From(options).ConnectionString).Password.ShouldBe(Password);
    }

    private static ServerAddress Address(string text) => ServerAddress.From(new StoreOptions { ConnectionString = text });

    private static NpgsqlConnectionStringBuilder Connection(string text) => new(Address(text).ConnectionString);
}
