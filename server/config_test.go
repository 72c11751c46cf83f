package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"loftet/server/clocktest"
)

const goodKey = "LOFTET_TOKEN_KEYS=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA="

func TestSettingsThatAreWrongStopTheProgramWithTheirName(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name    string
		environ []string
		says    string
	}{
		{"unknown", []string{"LOFTET_ADR=x"}, "LOFTET_ADR"},
		{"no port", []string{"LOFTET_ADDR=localhost", goodKey}, "LOFTET_ADDR"},
		{"http in the open", []string{"LOFTET_BASE_URL=http://loftet.exempel.se", goodKey}, "LOFTET_BASE_URL"},
		{"no address", []string{"LOFTET_BASE_URL=loftet", goodKey}, "LOFTET_BASE_URL"},
		{"area", []string{"LOFTET_AREA=Älvsbyn", goodKey}, "LOFTET_AREA"},
		{"proxies", []string{"LOFTET_TRUSTED_PROXIES=10.0.0.0/8,x", goodKey}, "LOFTET_TRUSTED_PROXIES"},
		{"https without proxies", []string{"LOFTET_BASE_URL=https://loftet.exempel.se", goodKey}, "LOFTET_TRUSTED_PROXIES"},
		{"none among proxies", []string{"LOFTET_TRUSTED_PROXIES=none,10.0.0.0/8", goodKey}, "LOFTET_TRUSTED_PROXIES"},
		{"keys of text", []string{"LOFTET_TOKEN_KEYS=ZGV0dGEtYXItZW4taGVtbGlnLW55Y2tlbC1sb2Z0ZXQ="}, "LOFTET_TOKEN_KEYS"},
		{"no keys", nil, "LOFTET_TOKEN_KEYS"},
		{"short keys", []string{"LOFTET_TOKEN_KEYS=aGVtbGln"}, "LOFTET_TOKEN_KEYS"},
		{"weak keys", []string{"LOFTET_TOKEN_KEYS=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}, "LOFTET_TOKEN_KEYS"},
		{"file that is not there", []string{"LOFTET_TOKEN_KEYS_FILE=/nonexistent"}, "LOFTET_TOKEN_KEYS_FILE"},
		{"twice", []string{goodKey, "LOFTET_TOKEN_KEYS_FILE=/dev/null"}, "LOFTET_TOKEN_KEYS"},
	}
	for _, c := range cases {
		var said bytes.Buffer
		p := &program{
			args:    []string{"serve"},
			environ: append(c.environ, "LOFTET_DATA="+t.TempDir()),
			stdout:  &said,
			stderr:  &said,
			now:     clocktest.Now,
		}
		if code := p.run(t.Context()); code != 1 || !strings.Contains(said.String(), c.says) {
			t.Errorf("%s: exit %d, said %s", c.name, code, said.String())
		}
		if strings.Contains(said.String(), "aGVtbGln") {
			t.Errorf("%s: the secret is printed", c.name)
		}
	}
}

func TestConfigMasksSecrets(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "uri")
	if err := os.WriteFile(file, []byte("mongodb://anna:hemligt@db.exempel.se/loftet?authSource=admin&tlsCertificateKeyFilePassword=ordet&"+
		"authMechanismProperties=AWS_SESSION_TOKEN:biljetten&proxyPassword=tredje&tls=true\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	p := &program{
		args:    []string{"config"},
		environ: []string{goodKey, "MONGODB_URI_FILE=" + file},
		stdout:  &said,
		stderr:  &said,
		now:     clocktest.Now,
	}
	if code := p.run(t.Context()); code != 0 {
		t.Fatalf("exit %d: %s", code, said.String())
	}
	for _, secret := range []string{"q83vEjRW", "hemligt", "anna", "ordet", "biljetten", "tredje"} {
		if strings.Contains(said.String(), secret) {
			t.Errorf("%s is printed in %s", secret, said.String())
		}
	}
	if !strings.Contains(said.String(), "db.exempel.se") || !strings.Contains(said.String(), "authSource=admin") {
		t.Errorf("the database's host is not shown: %s", said.String())
	}
}

func TestEveryCommandHelps(t *testing.T) {
	t.Parallel()
	for _, c := range commands {
		var said bytes.Buffer
		p := &program{args: []string{c.name, "--help"}, stdout: &said, stderr: &said, now: clocktest.Now}
		if code := p.run(t.Context()); code != 0 || !strings.Contains(said.String(), "loftet "+c.name) {
			t.Errorf("%s --help: exit %d, said %s", c.name, code, said.String())
		}
	}
	var said bytes.Buffer
	if code := (&program{args: []string{"nonsens"}, stdout: &said, stderr: &said, now: clocktest.Now}).run(t.Context()); code != 2 {
		t.Errorf("an unknown command: exit %d", code)
	}
}

func TestNoneIsSaidOfProxiesInFrontOfHTTPS(t *testing.T) {
	t.Parallel()
	for _, proxies := range []string{"none", "10.0.0.0/8,fd00::/8"} {
		c, err := readConfig([]string{
			goodKey, "LOFTET_BASE_URL=https://loftet.exempel.se", "LOFTET_TRUSTED_PROXIES=" + proxies,
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.check(true); err != nil {
			t.Errorf("%s: %v", proxies, err)
		}
	}
}
