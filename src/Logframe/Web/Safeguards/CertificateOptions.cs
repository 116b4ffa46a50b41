using System.ComponentModel.DataAnnotations;

namespace Logframe.Web.Safeguards;

/// <summary>The certificate with which the site shows who it is and encrypts what passes.</summary>
internal sealed class CertificateOptions : IValidatableObject
{
    /// <summary>A PEM file with the certificate and those between it and its authority, or a PFX file; empty for none.</summary>
    public string File { get; set; } = "";

    /// <summary>The private key of a PEM file, where it does not stand in the same file.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>A file that holds nothing but the password of the key; empty where it has none.</summary>
    public string PasswordFile { get; set; } = "";

    internal bool IsGiven => File.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from file in new[] { File, KeyFile, PasswordFile }
        where file.Length > 0 && !System.IO.File.Exists(file)
        select new ValidationResult($"There is no file {file}. Give its full path, and see that the account of the worker may read it.");
}
