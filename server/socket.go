package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"loftet/server/seed"
	"loftet/server/service"
)

// A server holds its data folder alone. So that accounts can be kept while it runs, it carries out
// the program's own commands too: they come over a socket in that folder, which only the folder's
// owner may use.

const socketName = "loftet.sock"

// longestSocket is how long a socket's path may be in every system.
const longestSocket = 103

// maxRequest has room for the longest pledge, in JSON.
const maxRequest = 4 * seed.MaxFileSize

// request is a command for a running server.
type request struct {
	Args  []string `json:"args"`
	Stdin []byte   `json:"stdin"` // as it is, also when it is no text
}

// answer is what a command said in a running server.
type answer struct {
	Stdout string `json:"stdout"`
	Stderr string `json:"stderr"`
	Exit   int    `json:"exit"`
}

// carriedOut tells that a running server has carried the command out, and has said what there is to
// say.
type carriedOut struct{ exit int }

func (c *carriedOut) Error() string { return fmt.Sprintf("exit %d", c.exit) }

// errTooLong tells that no socket can be in a folder with such a long path, on this system.
var errTooLong = errors.New("mappens sökväg är för lång; välj en kortare")

// errNobody tells that no server answers in the folder.
var errNobody = errors.New("no server answers")

func socketIn(folder string) string { return filepath.Join(folder, socketName) }

// shortPath gives do a path to the folder that leaves room for a socket's name: its own, or one by
// way of the process's open files.
func shortPath(folder string, do func(folder string) error) error {
	const room = len("/" + socketName + "-0123456789/" + socketName)
	if len(folder)+room <= longestSocket {
		return do(folder)
	}
	open, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer func() { _ = open.Close() }() // nothing was written
	short := fmt.Sprintf("/proc/self/fd/%d", open.Fd())
	if _, err := os.Stat(short); err != nil {
		return errTooLong
	}
	return do(short)
}

// listenIn opens the socket in a folder that the process holds, in place of one that is left there.
// It is made in a folder of its own, so that nobody else can reach it before its mode is set.
func listenIn(ctx context.Context, folder string) (listener net.Listener, err error) {
	err = shortPath(folder, func(folder string) error {
		made, err := os.MkdirTemp(folder, socketName+"-")
		if err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(made) }() // an empty folder at most
		path := filepath.Join(made, socketName)
		if listener, err = (&net.ListenConfig{}).Listen(ctx, "unix", path); err != nil {
			return err
		}
		listener.(*net.UnixListener).SetUnlinkOnClose(false) // it moves
		if err = os.Chmod(path, 0o600); err == nil {
			err = os.Rename(path, socketIn(folder))
		}
		if err != nil {
			err = errors.Join(err, listener.Close())
		}
		return err
	})
	return listener, err
}

// answerCommands carries out commands that come over the folder's socket, until stop, which lets
// those under way finish. A folder that can hold no socket is served all the same.
func (p *program) answerCommands(ctx context.Context, folder string, s *service.Service) (stop func()) {
	listener, err := listenIn(ctx, folder)
	if err != nil {
		slog.WarnContext(ctx, "kommandon kan inte köras medan loftet är igång", "folder", folder, "error", err)
		return func() {}
	}
	server := &http.Server{
		Handler:           p.commandHandler(s),
		ReadHeaderTimeout: socketTimeout,
		BaseContext:       func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	return func() {
		_ = os.Remove(socketIn(folder)) // one that is left is put aside by whoever has the folder next
		stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), socketTimeout)
		defer cancel()
		if err := server.Shutdown(stopping); err != nil { // a long migration goes on where it was another time
			_ = server.Close()
		}
		<-ended
	}
}

// socketTimeout is how long a command may take to be sent, and to finish when the server stops.
const socketTimeout = 10 * time.Second

// commandHandler carries out a command on s. It ends if whoever gave it leaves.
func (p *program) commandHandler(s *service.Service) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var asked request
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRequest)).Decode(&asked); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		var stdout, stderr bytes.Buffer
		command := &program{
			args: asked.Args, stdin: bytes.NewReader(asked.Stdin), stdout: &stdout, stderr: &stderr,
			now: p.now, service: s,
		}
		exit := command.carryOut(r.Context())
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(answer{stdout.String(), stderr.String(), exit}) // it has left
	})
}

// askServer has the server that runs on the folder carry a command out. errNobody when there is
// none.
func (p *program) askServer(ctx context.Context, folder string, r request) error {
	body, err := json.Marshal(r)
	if err != nil {
		return err
	}
	client := &http.Client{Transport: &http.Transport{
		DisableKeepAlives: true,
		DialContext: func(ctx context.Context, _, _ string) (conn net.Conn, err error) {
			err = shortPath(folder, func(folder string) error {
				conn, err = (&net.Dialer{}).DialContext(ctx, "unix", socketIn(folder))
				return err
			})
			return conn, err
		},
	}}
	asked, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://loftet/", bytes.NewReader(body))
	if err != nil {
		return err
	}
	response, err := client.Do(asked)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, errTooLong):
		return errNobody
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: kör kommandot som den användare som loftet körs som", socketIn(folder))
	case err != nil:
		return fmt.Errorf("loftet som är igång svarar inte: %w", err)
	}
	defer func() { _ = response.Body.Close() }() // it was only read
	return p.tell(response)
}

// tell passes on what a running server said.
func (p *program) tell(response *http.Response) error {
	var said answer
	if response.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(io.LimitReader(response.Body, 1<<10)) // the status says enough
		return fmt.Errorf("loftet som är igång tog inte emot kommandot: %s", strings.TrimSpace(string(text)))
	}
	if err := json.NewDecoder(response.Body).Decode(&said); err != nil {
		return fmt.Errorf("loftet som är igång avbröt kommandot: %w", err)
	}
	fmt.Fprint(p.stdout, said.Stdout)
	fmt.Fprint(p.stderr, said.Stderr)
	return &carriedOut{said.Exit}
}
