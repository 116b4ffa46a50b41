using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Logframe.Sources.Transport;

/// <summary>Trust in one more certificate authority, for networks whose proxy reads TLS traffic.</summary>
/// <remarks>It adds a root to those of the system. Names, dates, signatures and purposes are verified as always.</remarks>
internal static class ExtraTrust
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <param name="path">Certificates in PEM, or one in DER.</param>
    /// <exception cref="CryptographicException">The file holds no certificate.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static X509ChainPolicy With(string path)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        policy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        foreach (var location in new[] { StoreLocation.LocalMachine, StoreLocation.CurrentUser })
        {
            using var system = new X509Store(StoreName.Root, location, OpenFlags.ReadOnly);
            policy.CustomTrustStore.AddRange(system.Certificates);
        }

        policy.CustomTrustStore.AddRange(Read(path));
        return policy;
    }

    private static X509Certificate2Collection Read(string path)
    {
        var certificates = new X509Certificate2Collection();
        if (File.ReadAllText(path).Contains("-----BEGIN", StringComparison.Ordinal))
        {
            certificates.ImportFromPemFile(path);
        }
        else
        {
            certificates.Add(X509CertificateLoader.LoadCertificateFromFile(path));
        }

        return certificates.Count > 0 ? certificates : throw new CryptographicException("It holds no certificate.");
    }
}
