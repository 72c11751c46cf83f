package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"loftet/server/clocktest"
	"loftet/server/seed"
)

// call runs a command on a data folder and returns its exit code and what it said.
func call(t *testing.T, data, stdin string, args ...string) (int, string) {
	t.Helper()
	var said bytes.Buffer
	p := &program{
		args:    args,
		environ: []string{"LOFTET_DATA=" + data},
		stdin:   strings.NewReader(stdin),
		stdout:  &said,
		stderr:  &said,
		now:     clocktest.Now,
	}
	code := p.run(t.Context())
	return code, said.String()
}

func TestAPledgeGoesInAndComesOutAsItWas(t *testing.T) {
	t.Parallel()
	data, file := t.TempDir(), filepath.Join(t.TempDir(), "pitea.yaml")
	pitea, err := seed.Pitea()
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := seed.Write(&text, pitea); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, text.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 { // importing the same again does nothing
		if code, said := call(t, data, "", "pledge", "import", file); code != 0 {
			t.Fatalf("import: %d %s", code, said)
		}
	}
	code, exported := call(t, data, "", "pledge", "export", pitea.ID)
	if code != 0 || exported != text.String() {
		t.Errorf("export: %d %s", code, exported)
	}
	changed := strings.Replace(text.String(), "title:", "title: Ändrat", 1)
	if err := os.WriteFile(file, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, said := call(t, data, "", "pledge", "import", file); code != 1 || !strings.Contains(said, "undertecknat") {
		t.Errorf("a signed pledge was changed: %d %s", code, said)
	}
	if code, said := call(t, data, "", "pledge", "export", "finns-inte"); code != 1 ||
		!strings.Contains(said, "finns-inte") {
		t.Errorf("no such pledge: %d %s", code, said)
	}
}

func TestABrokenPledgeFileStopsWithItsNameAndLine(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "trasig.yaml")
	if err := os.WriteFile(file, []byte("slug: x\ntitel: y\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, said := call(t, t.TempDir(), "", "pledge", "import", file); code != 1 ||
		!strings.Contains(said, "trasig.yaml:2") {
		t.Errorf("exit %d: %s", code, said)
	}
}

func TestAccountsAreAddedListedAndGivenPasswords(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	add := []string{
		"user",
		"add",
		"anna",
		"--role",
		"OFFICER",
		"--party",
		"POLICE",
		"--areas",
		"2560",
		"--unit",
		"Älvsbyn",
	}
	if code, said := call(t, data, "norrsken över Vidsel\n", add...); code != 0 {
		t.Fatalf("add: %d %s", code, said)
	}
	if code, said := call(t, data, "norrsken över Vidsel\n", add...); code != 1 || !strings.Contains(said, "upptaget") {
		t.Errorf("add again: %d %s", code, said)
	}
	if code, said := call(t, data, "kort\n", "user", "password", "anna"); code != 1 ||
		!strings.Contains(said, "12 tecken") {
		t.Errorf("a short password: %d %s", code, said)
	}
	if code, said := call(t, data, "vinter i Korsträsk\n", "user", "password", "anna"); code != 0 {
		t.Errorf("password: %d %s", code, said)
	}
	if code, said := call(
		t, data, "norrsken över Vidsel\n", "user", "add", "berit", "--role", "NONSENS", "--party", "POLICE", "--areas",
		"x",
	); code != 1 ||
		!strings.Contains(said, "role") ||
		!strings.Contains(said, "areas") {
		t.Errorf("two faults at once: %d %s", code, said)
	}
	if code, said := call(t, data, "", "user", "list"); code != 0 || !strings.Contains(said, "anna") ||
		!strings.Contains(said, "OFFICER") {
		t.Errorf("list: %d %s", code, said)
	}
	if code, _ := call(t, data, "", "user", "nonsens"); code != 2 {
		t.Errorf("an unknown verb: exit %d", code)
	}
}
