// Package seedtest gives tests a demo of their own without making it anew for each.
package seedtest

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"loftet/server/seed"
	"loftet/server/service/servicetest"
	"loftet/server/store"
	"loftet/server/store/embedded"
)

// Folder is an embedded database of the test's own that holds the demo, or an empty demo, as it is
// at now. The first test of a program that asks for a demo makes it; the others have a copy.
func Folder(t testing.TB, now time.Time, empty bool) string {
	t.Helper()
	folder := t.TempDir()
	for name, content := range filesOf(t, kind{now.UnixMilli(), empty}) {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// Load makes the demo, or an empty one, as it is at now.
func Load(t testing.TB, engine store.Engine, now time.Time, empty bool) {
	t.Helper()
	s := servicetest.New(t, engine, func() time.Time { return now })
	if err := seed.Demo(t.Context(), s, now, empty); err != nil {
		t.Fatal(err)
	}
}

type kind struct {
	now   int64
	empty bool
}

// made holds the files of each demo that has been made, by name.
var made struct {
	sync.Mutex
	files map[kind]map[string][]byte
}

func filesOf(t testing.TB, k kind) map[string][]byte {
	t.Helper()
	made.Lock()
	defer made.Unlock()
	if made.files == nil {
		made.files = map[kind]map[string][]byte{}
	}
	if made.files[k] == nil {
		made.files[k] = readAll(t, makeIn(t, t.TempDir(), k))
	}
	return made.files[k]
}

func makeIn(t testing.TB, folder string, k kind) string {
	t.Helper()
	engine, err := embedded.Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := engine.Close(context.WithoutCancel(t.Context())); err != nil {
			t.Fatal(err)
		}
	}()
	Load(t, engine, time.UnixMilli(k.now).UTC(), k.empty)
	return folder
}

func readAll(t testing.TB, folder string) map[string][]byte {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, entry := range entries {
		content, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[entry.Name()] = content
	}
	return files
}
