package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
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
		{"https without proxies", []string{
			"LOFTET_BASE_URL=https://loftet.exempel.se", goodKey,
		}, "LOFTET_TRUSTED_PROXIES"},
		{"none among proxies", []string{"LOFTET_TRUSTED_PROXIES=none,10.0.0.0/8", goodKey}, "LOFTET_TRUSTED_PROXIES"},
		{"keys of text", []string{
			"LOFTET_TOKEN_KEYS=ZGV0dGEtYXItZW4taGVtbGlnLW55Y2tlbC1sb2Z0ZXQ=",
		}, "LOFTET_TOKEN_KEYS"},
		{"a link for ever", []string{"LOFTET_INVITATION_LIFE=9000h", goodKey}, "LOFTET_INVITATION_LIFE"},
		{"a link in words", []string{"LOFTET_INVITATION_LIFE=ett dygn", goodKey}, "LOFTET_INVITATION_LIFE"},
		{"no review for years", []string{"LOFTET_ACCESS_REVIEW_MONTHS=60", goodKey}, "LOFTET_ACCESS_REVIEW_MONTHS"},
		{"unused since yesterday", []string{"LOFTET_UNUSED_DAYS=1", goodKey}, "LOFTET_UNUSED_DAYS"},
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
	if err := os.WriteFile(file,
		[]byte("mongodb://anna:hemligt@db.exempel.se/loftet?authSource=admin&tlsCertificateKeyFilePassword=ordet&"+
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

// helps asks a command and its parts for help in every way.
func helps(t *testing.T, c command, path ...string) {
	t.Helper()
	for _, ask := range []string{"--help", "-h"} {
		var said, wrong bytes.Buffer
		p := &program{args: append(slices.Clone(path), ask), stdout: &said, stderr: &wrong, now: clocktest.Now}
		if code := p.run(t.Context()); code != 0 || wrong.Len() > 0 ||
			!strings.Contains(said.String(), strings.Join(append([]string{"loftet"}, path...), " ")) {
			t.Errorf("%v %s: exit %d, said %s%s", path, ask, code, said.String(), wrong.String())
		}
		if c.run == nil && !strings.Contains(said.String(), c.summary) {
			t.Errorf("%v %s does not say what it does: %s", path, ask, said.String())
		}
	}
	for _, part := range c.parts {
		helps(t, part, append(slices.Clone(path), part.name)...)
	}
}

func TestEveryCommandHelps(t *testing.T) {
	t.Parallel()
	helps(t, command{parts: commands()})
	for _, wrong := range [][]string{
		{"nonsens"},
		{"user"},
		{"user", "nonsens"},
		{"user", "add"},
		{"user", "list", "anna"},
		{"user", "list", "--nonsens"},
		{"pledge", "import"},
		{"migrate", "nu"},
	} {
		var said bytes.Buffer
		p := &program{args: wrong, stdout: io.Discard, stderr: &said, now: clocktest.Now}
		if code := p.run(t.Context()); code != 2 || said.Len() == 0 {
			t.Errorf("%v: exit %d, said %s", wrong, code, said.String())
		}
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
