package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"loftet/server/auth"
	"loftet/server/service"
)

// work is what a command does on the data: in the server that is running, or with the database
// opened for it.
type work struct {
	words int // how many the command takes besides its flags
	// input reads what do gets on standard in, where the command is called; nil: nothing
	input func(ctx context.Context, p *program) (string, error)
	// do has the words in p.args
	do func(ctx context.Context, s *service.Service, p *program) error

	call []string // the whole call, for a server that carries it out
}

// work reads a data command's flags and words, which may stand in any order. The words are left in
// p.args.
func (p *program) work(c command, path string) (*work, error) {
	usage := strings.TrimSpace(path+" "+c.takes) + "\n\n" + c.summary
	call := append(strings.Fields(path)[1:], p.args...)
	set := p.flagSet(usage)
	w := c.data(set)
	var words []string
	for {
		if err := p.parse(set); err != nil {
			return nil, err
		}
		if len(p.args) == 0 {
			break
		}
		words, p.args = append(words, p.args[0]), p.args[1:]
	}
	if len(words) != w.words {
		return nil, &wrongCall{"så här skrivs det:\n" + usage}
	}
	p.args, w.call = words, call
	return w, nil
}

// onData does work in the service that the program has, in the server that is running on the data,
// or with the database opened for it.
func (p *program) onData(ctx context.Context, w *work) error {
	if p.service != nil {
		return w.do(ctx, p.service, p)
	}
	c, err := readConfig(p.environ)
	if err != nil {
		return err
	}
	if err := c.check(false); err != nil {
		return err
	}
	input := ""
	if w.input != nil {
		if input, err = w.input(ctx, p); err != nil {
			return err
		}
	}
	return p.carryOutWork(ctx, c, w, input)
}

// A server that is starting has the folder before it answers, and another command has it for a
// moment.
const (
	startPatience = 5 * time.Second
	startPause    = 50 * time.Millisecond
)

// carryOutWork finds the service, and waits a little for whoever has just taken the data folder.
func (p *program) carryOutWork(ctx context.Context, c *config, w *work, input string) error {
	waiting, cancel := context.WithTimeout(ctx, startPatience)
	defer cancel()
	for {
		if c.MongoURI == "" {
			if err := p.askServer(ctx, c.Data, request{w.call, []byte(input)}); !errors.Is(err, errNobody) {
				return err
			}
		}
		s, close, err := p.openForWork(ctx, c)
		if err == nil {
			defer close()
			p.stdin = strings.NewReader(input)
			return w.do(ctx, s, p)
		}
		if !errors.Is(err, errInUse) {
			return err
		}
		select {
		case <-waiting.Done():
			return fmt.Errorf("%w, och den svarar inte på kommandon", err)
		case <-time.After(startPause):
		}
	}
}

// openForWork opens the service for a command that signs nobody in, so that it needs no keys. With
// the folder held, a socket that is there is left by a server that was killed.
func (p *program) openForWork(ctx context.Context, c *config) (s *service.Service, close func(), err error) {
	if c.TokenKeys, err = auth.NewKeySeed(rand.Reader); err != nil {
		return nil, nil, err
	}
	s, _, shut, err := p.open(ctx, c)
	if err != nil {
		return nil, nil, err
	}
	if c.MongoURI == "" {
		_ = os.Remove(socketIn(c.Data)) // none is as good; a server that starts makes it anew
	}
	return s, func() { s.Settle(); shut() }, nil
}
