using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Logframe.Web.Safeguards;

/// <summary>Reads the certificate of the site with its private key, from PEM or PFX files.</summary>
internal static class ServerCertificate
{
    /// <summary>The certificate, and those between it and its authority.</summary>
    /// <exception cref="CommandFailure">It cannot be read, or has no key.</exception>
    public static (X509Certificate2 Own, X509Certificate2Collection Chain) Read(CertificateOptions options)
    {
        try
        {
            var password = options.PasswordFile.Length > 0 ? File.ReadAllText(options.PasswordFile).Trim() : null;
            var (own, chain) = IsPem(options.File) ? ReadPem(options, password) : ReadPfx(options.File, password);
            return own.HasPrivateKey ? (own, chain) : throw CommandFailure.WrongInput($"{options.File} holds no private key. Name its file with Web:Certificate:KeyFile.");
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.WrongInput($"The certificate of the site in {options.File} cannot be used: {fault.Message} See that certificate, key and password belong together, and that the worker may read them.");
        }
    }

    private static bool IsPem(string path) => File.ReadAllText(path).Contains("-----BEGIN", StringComparison.Ordinal);

    private static (X509Certificate2, X509Certificate2Collection) ReadPem(CertificateOptions options, string? password)
    {
        var key = options.KeyFile.Length > 0 ? options.KeyFile : options.File;
        var own = password is null ? X509Certificate2.CreateFromPemFile(options.File, key) : X509Certificate2.CreateFromEncryptedPemFile(options.File, password, key);
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(options.File);
        return (own, chain);
    }

    private static (X509Certificate2, X509Certificate2Collection) ReadPfx(string path, string? password)
    {
        var chain = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password);
        return (chain.FirstOrDefault(one => one.HasPrivateKey) ?? chain.First(), chain);
    }
}
