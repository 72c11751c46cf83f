//go:build mongodb

package main

import (
	"bufio"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/store/mongodb/mongodbtest"
)

// listening opens a subscription at a server and gives the ids that it tells of.
func listening(t *testing.T, address string) <-chan string {
	t.Helper()
	body := `{"query": "subscription { changed(area: \"2560\") { noun id } }"}`
	request, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodPost,
		address+"/graphql",
		strings.NewReader(body),
	)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	request.Header.Set("Authorization", signedIn(t, address, "samordnare"))
	response, err := http.DefaultClient.Do(request)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatal(err, response)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	told := make(chan string, 100)
	go func() {
		defer close(told)
		for lines := bufio.NewScanner(response.Body); lines.Scan(); {
			if _, after, is := strings.Cut(lines.Text(), `"noun":"ACTIVITY","id":"`); is {
				id, _, _ := strings.Cut(after, `"`)
				told <- id
			}
		}
	}()
	return told
}

func TestProcessesOnOneDatabaseTellOfEachOthersWrites(t *testing.T) {
	server := os.Getenv("LOFTET_TEST_MONGODB_URI")
	if server == "" {
		t.Fatal("LOFTET_TEST_MONGODB_URI names no server")
	}
	database := "MONGODB_URI=" + mongodbtest.Database(t, server)
	var addresses []string
	var heard []<-chan string
	for range 2 { // one after the other: the first makes the demo's accounts
		command, address := startProcess(t, t.TempDir(), database)
		t.Cleanup(func() { _, _ = command.Process.Kill(), command.Wait() })
		addresses = append(addresses, address)
	}
	for _, address := range addresses {
		heard = append(heard, listening(t, address))
	}
	for i, address := range addresses {
		id := uuid.NewString()
		p := &phone{
			base:  address,
			token: strings.TrimPrefix(signedIn(t, address, "polis"), "Bearer "),
			refs:  map[string]string{},
		}
		if outcome := p.send(t.Context(), id); outcome != "ACCEPTED" {
			t.Fatal(outcome)
		}
		for j, told := range heard {
			select {
			case got := <-told:
				if got != id {
					t.Errorf("written at %d, told at %d: %s, want %s", i, j, got, id)
				}
			case <-time.After(20 * time.Second):
				t.Fatalf("written at %d, not told at %d", i, j)
			}
		}
	}
}
