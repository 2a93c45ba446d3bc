select count(*) as projects from read_csv('/etc/hostname')
